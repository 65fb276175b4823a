package org.ganlao.socialinsurance.oldage.landfarmer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.personal.Sex;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.benefit.payment.Benefits;
import org.ganlao.socialinsurance.oldage.account.Accounts;
import org.ganlao.socialinsurance.oldage.landfarmer.domain.LandCoverage;
import org.ganlao.socialinsurance.oldage.landfarmer.domain.LandPension;
import org.ganlao.socialinsurance.oldage.landfarmer.domain.LandRefusal;
import org.ganlao.socialinsurance.oldage.landfarmer.domain.LandTerms;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.register.person.PersonFollower;
import org.ganlao.socialinsurance.register.person.domain.PersonDetails;
import org.ganlao.socialinsurance.trace.domain.Trace;

/** Works pensions of the scheme out, approves them as a second person, and ends them with a death. Locks: the person, payments. */
@ApplicationScoped
class GrantLandPensions implements PersonFollower {

    private static final String KIND = "land-pension";
    private static final String PREFIX = "social-insurance.landfarmer.";

    private final LandPensionRepository pensions;
    private final CoveredFarmers farmers;
    private final RestingOnShares resting;
    private final Accounts accounts;
    private final Benefits benefits;
    private final Parameters parameters;
    private final Persons persons;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    GrantLandPensions(
            LandPensionRepository pensions,
            CoveredFarmers farmers,
            RestingOnShares resting,
            Accounts accounts,
            Benefits benefits,
            Parameters parameters,
            Persons persons,
            RecordChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.pensions = pensions;
        this.farmers = farmers;
        this.resting = resting;
        this.accounts = accounts;
        this.benefits = benefits;
        this.parameters = parameters;
        this.persons = persons;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    LandPensionView propose(LandPensionRequest request) {
        checks.requirePast(request.since().atDay(1), "/since");
        LandCoverage coverage = farmers.held(request.coverage());
        checks.requireOwnRegion(coverage.region(), clock.today(), "/coverage");
        coverage.requirePaidUp();
        resting.requireNothingOn(coverage.id());
        LandPension pension = new LandPension(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                coverage,
                terms(request, coverage, farmers.living(coverage).details()),
                caller.subject(),
                changes.now());
        pensions.add(pension);
        return noted("proposed", pension, "");
    }

    private LandTerms terms(LandPensionRequest request, LandCoverage coverage, PersonDetails person) {
        ParameterSet figures = parameters.at(request.since().atDay(1));
        String of = person.sex() == Sex.FEMALE ? "woman" : "man";
        int age = figures.integer(PREFIX + "age." + of, coverage.region());
        LandTerms terms = LandTerms.of(
                request.since(),
                balance(coverage),
                figures.integer(PREFIX + "divisor." + of, coverage.region()),
                figures.money(PREFIX + "basic", coverage.region()),
                Trace.of(figures.trace()));
        if (request.since().isBefore(LandTerms.earliest(person.bornOn(), age, coverage.occurredOn()))) {
            throw new Rejection(LandRefusal.NOT_OF_AGE, LandTerms.earliest(person.bornOn(), age, coverage.occurredOn()))
                    .at("/since");
        }
        return terms;
    }

    private Money balance(LandCoverage coverage) {
        return accounts.balance(farmers.tokens(coverage), Insurance.LAND_EXPROPRIATED, clock.today());
    }

    @Transactional
    LandPensionView approve(UUID id, String ifMatch) {
        LandPension pension = open(id, ifMatch);
        pension.approve(caller.subject(), changes.now());
        return noted("approved", pension, "");
    }

    /** What was paid has to come back. */
    @Transactional
    LandPensionView annul(UUID id, String ifMatch, Annulment annulment) {
        LandPension pension = open(id, ifMatch);
        pension.annul(annulment.reason(), changes.now());
        benefits.withdraw(id, pension.occurredOn(), annulment.reason());
        return noted("annulled", pension, annulment.reason());
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void died(String person, LocalDate on) {
        pensions.of(person).forEach(pension -> {
            LocalDate before = pension.endedOn();
            pension.follow(on, changes.now());
            if (on == null) {
                LocalDate from = before == null ? LocalDate.MAX : before;
                benefits.restore(pension.id(), from, LocalDate.MAX, "death taken back");
            } else {
                benefits.withdraw(pension.id(), pension.endedOn(), "death");
            }
            events.note(KIND, on == null ? "resumed" : "ended", pension, "death");
        });
    }

    LandPensionView one(UUID id) {
        return LandPensionView.from(pensions.visible(id));
    }

    Page<LandPensionView> page(String person, Paging paging) {
        return pensions.page(person, paging).map(LandPensionView::from);
    }

    private LandPension open(UUID id, String ifMatch) {
        return pensions.forChange(id, ifMatch, pension -> persons.lockTokens(List.of(pension.person())));
    }

    private LandPensionView noted(String what, LandPension pension, String why) {
        events.note(KIND, what, pension, why);
        return LandPensionView.from(pension);
    }
}
