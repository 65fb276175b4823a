package org.ganlao.socialinsurance.employer;

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
import org.ganlao.socialinsurance.employer.domain.EmployerProfile;
import org.ganlao.socialinsurance.employer.domain.EmployerRefusal;
import org.ganlao.socialinsurance.employer.domain.InsuredEmployer;

/** Registers employers, corrects their profiles, and strikes wrong registrations out. */
@ApplicationScoped
class KeepEmployers {

    private final EmployerRepository employers;
    private final Instance<EmployerUse> uses;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final TransactionLock locks;
    private final Caller caller;
    private final ChangeLog changes;

    KeepEmployers(
            EmployerRepository employers,
            @Any Instance<EmployerUse> uses,
            RecordChecks checks,
            RecordEvents events,
            TransactionLock locks,
            Caller caller,
            ChangeLog changes) {
        this.employers = employers;
        this.uses = uses;
        this.checks = checks;
        this.events = events;
        this.locks = locks;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    EmployerView register(EmployerRequest request) {
        EmployerProfile profile = request.profile().profile();
        require(profile);
        String employer = request.employer().value();
        locks.hold("employer " + employer);
        employers.standing(employer).ifPresent(earlier -> {
            throw new Rejection(EmployerRefusal.EMPLOYER_REGISTERED, earlier.region()).at("/employer");
        });
        InsuredEmployer registered = new InsuredEmployer(
                UUID.randomUUID(), new Origin(caller.client(), request.sourceRef()), employer, profile, changes.now());
        employers.add(registered);
        return told("registered", registered, "");
    }

    @Transactional
    EmployerView correct(UUID id, String ifMatch, ProfileCorrection correction) {
        EmployerProfile stated = correction.profile().profile();
        require(stated);
        InsuredEmployer registered = employers.forChange(id, ifMatch);
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

    private void require(EmployerProfile stated) {
        checks.requirePast(stated.registeredOn(), "/profile/registeredOn");
        checks.requireOwnRegion(stated.region(), stated.registeredOn(), "/profile/region");
    }

    private EmployerView told(String verb, InsuredEmployer registered, String why) {
        events.say("employer", verb, EmployerFact.of(registered), why);
        return EmployerView.from(registered);
    }
}
