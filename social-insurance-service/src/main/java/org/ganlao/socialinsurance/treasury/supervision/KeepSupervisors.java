package org.ganlao.socialinsurance.treasury.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.socialinsurance.treasury.supervision.domain.FundSupervisor;
import org.ganlao.socialinsurance.treasury.supervision.domain.SupervisionRefusal;

/** Keeps who may supervise funds; a certificate is held by one at a time. */
@ApplicationScoped
class KeepSupervisors {

    private static final String KIND = "fund-supervisor";

    private final FundSupervisorRepository supervisors;
    private final RecordChecks checks;
    private final TransactionLock locks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;

    KeepSupervisors(
            FundSupervisorRepository supervisors,
            RecordChecks checks,
            TransactionLock locks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes) {
        this.supervisors = supervisors;
        this.checks = checks;
        this.locks = locks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    SupervisorView register(SupervisorRequest request) {
        checks.requirePast(request.since(), "/since");
        checks.requireOwnRegion(request.region(), request.since(), "/region");
        locks.hold("fund supervisor " + request.certificate());
        supervisors.holder(request.certificate()).ifPresent(holder -> {
            throw new Rejection(SupervisionRefusal.CERTIFICATE_HELD, request.certificate(), holder.id())
                    .at("/certificate");
        });
        FundSupervisor supervisor = new FundSupervisor(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                request.region(),
                request.name(),
                request.certificate(),
                request.organisation(),
                request.since(),
                changes.now());
        supervisors.add(supervisor);
        events.note(KIND, "registered", supervisor, "");
        return SupervisorView.from(supervisor);
    }

    @Transactional
    SupervisorView leave(UUID id, String ifMatch, SupervisorLeaving leaving) {
        checks.requirePast(leaving.on(), "/on");
        FundSupervisor supervisor = supervisors.forChange(id, ifMatch);
        supervisor.leave(leaving.on(), changes.now());
        events.note(KIND, "left", supervisor, "");
        return SupervisorView.from(supervisor);
    }
}
