package org.ganlao.socialinsurance.register.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.job.JobAccess;
import org.ganlao.platform.job.Jobs;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.socialinsurance.register.employer.EmployerRepository;
import org.ganlao.socialinsurance.register.employer.domain.InsuredEmployer;
import org.ganlao.socialinsurance.register.transfer.domain.EmployerMove;
import org.ganlao.socialinsurance.register.transfer.domain.MoveState;
import org.ganlao.socialinsurance.register.transfer.domain.Route;
import org.ganlao.socialinsurance.register.transfer.domain.TransferRefusal;

/** Decides that an employer moves with all its workers, and hands the work to a job. Locks: the employer's moves, then its row, shared. */
@ApplicationScoped
class MoveEmployer {

    private final EmployerMoveRepository moves;
    private final EmployerRepository employers;
    private final MovingWorkers workers;
    private final RecordChecks checks;
    private final RegionScope scope;
    private final RecordEvents events;
    private final TransactionLock locks;
    private final Jobs jobs;
    private final JobAccess access;
    private final Caller caller;
    private final ChangeLog changes;

    MoveEmployer(
            EmployerMoveRepository moves,
            EmployerRepository employers,
            MovingWorkers workers,
            RecordChecks checks,
            RegionScope scope,
            RecordEvents events,
            TransactionLock locks,
            Jobs jobs,
            JobAccess access,
            Caller caller,
            ChangeLog changes) {
        this.moves = moves;
        this.employers = employers;
        this.workers = workers;
        this.checks = checks;
        this.scope = scope;
        this.events = events;
        this.locks = locks;
        this.jobs = jobs;
        this.access = access;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    EmployerMoveView propose(EmployerMoveRequest request) {
        checks.requirePast(request.on(), "/on");
        checks.requireOwnRegion(request.fromRegion(), request.on(), "/fromRegion");
        checks.requireRegion(request.toRegion(), request.on(), "/toRegion");
        String employer = request.employer().value();
        locks.hold("moves of " + employer);
        InsuredEmployer registered = employers.registered(employer, "/employer");
        moves.underway(employer, request.fromRegion()).ifPresent(other -> {
            throw new Rejection(TransferRefusal.MOVE_UNDERWAY, other.id());
        });
        EmployerMove move = new EmployerMove(
                new Origin(caller.client(), request.sourceRef()),
                employer,
                Route.from(request.fromRegion(), request.toRegion(), null, request.on()),
                caller.subject(),
                changes.now());
        requireMovable(move, registered);
        moves.add(move);
        return noted("proposed", move, "");
    }

    /** By another person, of the agency that receives them. */
    @Transactional
    EmployerMoveView approve(UUID id, String ifMatch) {
        EmployerMove move = moves.forChange(id, ifMatch);
        move.approve(caller.subject(), UUID.randomUUID(), changes.now());
        scope.requireWrite(move.route().toRegion());
        requireMovable(move, employers.registered(move.employer(), "/employer"));
        submit(move);
        return noted("approved", move, "");
    }

    private void requireMovable(EmployerMove move, InsuredEmployer registered) {
        registered.requireLeaving(move.route().fromRegion(), move.occurredOn());
        workers.requireMovable(move);
    }

    @Transactional
    EmployerMoveView annul(UUID id, String ifMatch, Annulment annulment) {
        EmployerMove move = moves.forChange(id, ifMatch);
        scope.requireWrite(move.region());
        move.annul(annulment.reason(), changes.now());
        return noted("annulled", move, annulment.reason());
    }

    /** Goes on with a move whose job failed, as where the fund had not enough, or was cancelled. */
    @Transactional
    EmployerMoveView resume(UUID id, String ifMatch) {
        EmployerMove move = moves.forChange(id, ifMatch);
        scope.requireWrite(move.route().toRegion());
        if (move.state() == MoveState.MOVING && !access.hasEnded(move.job())) {
            throw new Rejection(TransferRefusal.MOVE_AT_WORK);
        }
        move.resume(UUID.randomUUID(), changes.now());
        submit(move);
        return noted("resumed", move, "");
    }

    EmployerMoveView one(UUID id) {
        return view(moves.visible(id));
    }

    Page<EmployerMoveView> page(EmployerMoveFilter filter, Paging paging) {
        return moves.page(filter, paging).map(this::view);
    }

    private void submit(EmployerMove move) {
        jobs.submit(move.job(), TakeAlong.KIND, move.id(), null);
    }

    private EmployerMoveView noted(String verb, EmployerMove move, String why) {
        events.note(TakeAlong.KIND, verb, move, why);
        return view(move);
    }

    private EmployerMoveView view(EmployerMove move) {
        return EmployerMoveView.from(
                move, move.job() != null && access.isVisible(move.job()) ? access.visible(move.job()) : null);
    }
}
