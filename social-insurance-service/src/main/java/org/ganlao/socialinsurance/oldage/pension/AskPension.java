package org.ganlao.socialinsurance.oldage.pension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.oldage.account.Accounts;
import org.ganlao.socialinsurance.oldage.pension.domain.Pension;
import org.ganlao.socialinsurance.oldage.pension.domain.PensionRefusal;
import org.ganlao.socialinsurance.oldage.pension.domain.Retirement;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.register.person.InsuredPersons;
import org.ganlao.socialinsurance.register.person.domain.InsuredPerson;

/** Takes an application and works the pension out. Lock: the person. */
@ApplicationScoped
class AskPension {

    private final PensionRepository pensions;
    private final RetirementRecords records;
    private final InsuredPersons insured;
    private final Accounts accounts;
    private final PensionEvents events;
    private final Persons persons;
    private final RecordChecks checks;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    AskPension(
            PensionRepository pensions,
            RetirementRecords records,
            InsuredPersons insured,
            Accounts accounts,
            PensionEvents events,
            Persons persons,
            RecordChecks checks,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.pensions = pensions;
        this.records = records;
        this.insured = insured;
        this.accounts = accounts;
        this.events = events;
        this.persons = persons;
        this.checks = checks;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    PensionView ask(PensionRequest request) {
        checks.requireOwnRegion(request.region(), clock.today(), "/region");
        checks.requirePast(request.on(), "/on");
        PersonalId document = persons.identify(request.person());
        persons.lock(document);
        List<String> tokens = persons.tokens(document);
        InsuredPerson person = insured.require(tokens.get(0), "/person");
        LocalDate died = person.diedOn();
        if (died != null) {
            throw new Rejection(PensionRefusal.PERSON_DIED, died).at("/person");
        }
        Retirement retirement =
                RetirementRecords.retirement(person, request.ground(), request.on(), request.seniorTitle());
        requireOpen(request, tokens);
        Pension pension = new Pension(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                tokens.get(0),
                request.region(),
                retirement,
                records.worked(retirement, request.region(), tokens),
                caller.subject(),
                changes.now());
        pensions.add(pension);
        events.say("assessed", pension, "");
        return PensionView.from(pension);
    }

    private void requireOpen(PensionRequest request, List<String> tokens) {
        String last = accounts.keeper(tokens, Insurance.PENSION)
                .orElseThrow(() -> new Rejection(PensionRefusal.NEVER_INSURED).at("/person"));
        if (!last.equals(request.region())) {
            throw new Rejection(PensionRefusal.NOT_INSURED_HERE, last).at("/region");
        }
        pensions.standing(tokens).ifPresent(earlier -> {
            throw new Rejection(PensionRefusal.PENSION_ASKED, earlier.id());
        });
    }
}
