package org.ganlao.socialinsurance.register.employer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.socialinsurance.register.employer.domain.EmployerRefusal;
import org.ganlao.socialinsurance.register.employer.domain.InsuredEmployer;

/** Closes employers, lets them go on, and hands them to another agency. Locks: the employer's row, alone. */
@ApplicationScoped
class CloseEmployers {

    private final EmployerRepository employers;
    private final Instance<EmployerUse> uses;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final ChangeLog changes;

    CloseEmployers(
            EmployerRepository employers,
            @Any Instance<EmployerUse> uses,
            RecordChecks checks,
            RecordEvents events,
            ChangeLog changes) {
        this.employers = employers;
        this.uses = uses;
        this.checks = checks;
        this.events = events;
        this.changes = changes;
    }

    @Transactional
    EmployerView close(UUID id, String ifMatch, StatedClosure stated) {
        checks.requirePast(stated.on(), "/on");
        InsuredEmployer employer = employers.forChange(id, ifMatch);
        employer.close(stated.closure(), changes.now());
        if (uses.stream().anyMatch(use -> use.keepsOpen(employer.employer(), stated.on()))) {
            throw new Rejection(EmployerRefusal.EMPLOYER_STILL_INSURES, stated.on());
        }
        return told("closed", employer, stated.reason().name());
    }

    @Transactional
    EmployerView reopen(UUID id, String ifMatch, Reopening reopening) {
        InsuredEmployer employer = employers.forChange(id, ifMatch);
        employer.reopen(changes.now());
        return told("reopened", employer, reopening.reason());
    }

    /** Out of the caller's region, so that only the other one sees it from then on. */
    @Transactional
    EmployerView transfer(UUID id, String ifMatch, EmployerTransfer transfer) {
        checks.requirePast(transfer.on(), "/on");
        checks.requireRegion(transfer.region(), transfer.on(), "/region");
        InsuredEmployer employer = employers.forChange(id, ifMatch);
        employer.moveTo(transfer.region(), transfer.agency(), transfer.on(), changes.now());
        return told("transferred", employer, transfer.reason());
    }

    private EmployerView told(String verb, InsuredEmployer employer, String why) {
        events.say("employer", verb, EmployerFact.of(employer), why);
        return EmployerView.from(employer);
    }
}
