package org.ganlao.socialinsurance.register.employer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.register.employer.domain.EmployerProfile;
import org.ganlao.socialinsurance.register.employer.domain.EmployerRefusal;
import org.ganlao.socialinsurance.register.employer.domain.InsuredEmployer;

/** Registers employers, corrects their profiles, and strikes wrong registrations out. */
@ApplicationScoped
class KeepEmployers {

    private final EmployerRepository employers;
    private final Instance<EmployerUse> uses;
    private final Industries industries;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final TransactionLock locks;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    KeepEmployers(
            EmployerRepository employers,
            @Any Instance<EmployerUse> uses,
            Industries industries,
            RecordChecks checks,
            RecordEvents events,
            TransactionLock locks,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.employers = employers;
        this.uses = uses;
        this.industries = industries;
        this.checks = checks;
        this.events = events;
        this.locks = locks;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    EmployerView register(EmployerRequest request) {
        EmployerProfile profile = profile(request.profile());
        String employer = request.employer().value();
        locks.hold("employer " + employer);
        employers.standing(employer).ifPresent(earlier -> {
            throw new Rejection(EmployerRefusal.EMPLOYER_REGISTERED, earlier.region()).at("/employer");
        });
        requireOwnNumber(profile, employer);
        InsuredEmployer registered = new InsuredEmployer(
                UUID.randomUUID(), new Origin(caller.client(), request.sourceRef()), employer, profile, changes.now());
        employers.add(registered);
        return told("registered", registered, "");
    }

    @Transactional
    EmployerView correct(UUID id, String ifMatch, ProfileCorrection correction) {
        EmployerProfile stated = profile(correction.profile());
        InsuredEmployer registered = employers.forChange(id, ifMatch);
        requireOwnNumber(stated, registered.employer());
        registered.correct(stated, changes.now());
        return told("corrected", registered, correction.reason());
    }

    @Transactional
    EmployerView annul(UUID id, String ifMatch, Annulment annulment) {
        InsuredEmployer registered = employers.forChange(id, ifMatch);
        if (uses.stream().anyMatch(use -> use.uses(registered.employer()))) {
            throw new Rejection(EmployerRefusal.EMPLOYER_IN_USE);
        }
        registered.annul(annulment.reason(), changes.now());
        return told("annulled", registered, annulment.reason());
    }

    /** Refuses what can be refused without looking at other employers. */
    void check(EmployerRequest request) {
        profile(request.profile());
    }

    /** By the risk classes that are in force when it is entered. */
    private EmployerProfile profile(StatedProfile stated) {
        checks.requirePast(stated.registeredOn(), "/profile/registeredOn");
        checks.requireOwnRegion(stated.region(), stated.registeredOn(), "/profile/region");
        return stated.profile(industries.riskClass(stated.industry(), stated.industryClass(), clock.today()));
    }

    private void requireOwnNumber(EmployerProfile stated, String employer) {
        if (stated.number() != null) {
            locks.hold("employer number " + stated.number());
            employers
                    .numbered(stated.number())
                    .filter(other -> !other.employer().equals(employer))
                    .ifPresent(other -> {
                        throw new Rejection(EmployerRefusal.NUMBER_TAKEN, stated.number(), other.region())
                                .at("/profile/number");
                    });
        }
    }

    private EmployerView told(String verb, InsuredEmployer registered, String why) {
        events.say("employer", verb, EmployerFact.of(registered), why);
        return EmployerView.from(registered);
    }
}
