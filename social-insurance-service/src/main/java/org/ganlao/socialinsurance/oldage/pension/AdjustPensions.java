package org.ganlao.socialinsurance.oldage.pension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.job.Jobs;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.oldage.pension.domain.PensionAdjustment;
import org.ganlao.socialinsurance.oldage.pension.domain.PensionRefusal;

/**
 * Simulates an adjustment, proposes it, and has it applied once another person approves it. Locks: region and month; for the
 * approval the row, then the grants of pensions.
 */
@ApplicationScoped
class AdjustPensions {

    /** Shared by grants of pensions, held by whoever approves an adjustment. */
    static final String LOCK = "pension adjustments";

    private final AdjustmentRepository adjustments;
    private final AdjustmentRows rows;
    private final RegionScope scope;
    private final RecordChecks checks;
    private final TransactionLock locks;
    private final RecordEvents events;
    private final Jobs jobs;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    AdjustPensions(
            AdjustmentRepository adjustments,
            AdjustmentRows rows,
            RegionScope scope,
            RecordChecks checks,
            TransactionLock locks,
            RecordEvents events,
            Jobs jobs,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.adjustments = adjustments;
        this.rows = rows;
        this.scope = scope;
        this.checks = checks;
        this.locks = locks;
        this.events = events;
        this.jobs = jobs;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    /** Keeps nothing. */
    AdjustmentCost simulate(SimulationRequest request) {
        checks.requireRegion(request.region(), clock.today(), "/region");
        scope.requireRead(request.region());
        return rows.simulated(
                request.region(), request.terms().terms(), request.terms().extra());
    }

    @Transactional
    AdjustmentView propose(AdjustmentRequest request) {
        checks.requireOwnRegion(request.region(), clock.today(), "/region");
        PensionAdjustment adjustment = new PensionAdjustment(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                request.region(),
                request.document(),
                request.terms().terms(),
                request.terms().extra(),
                caller.subject(),
                changes.now());
        locks.hold(ApplyAdjustment.KIND + " " + request.region() + " " + adjustment.occurredOn());
        adjustments.standing(request.region(), adjustment.occurredOn()).ifPresent(earlier -> {
            throw new Rejection(PensionRefusal.ADJUSTED_BEFORE, earlier.id());
        });
        requireNoDifferences(adjustment);
        adjustments.add(adjustment);
        events.note(ApplyAdjustment.KIND, "proposed", adjustment, "");
        return view(adjustment);
    }

    @Transactional
    AdjustmentView approve(UUID id, String ifMatch) {
        PensionAdjustment adjustment = adjustments.forChange(id, ifMatch);
        locks.hold(LOCK);
        requireNoDifferences(adjustment);
        adjustment.approve(caller.subject(), changes.now());
        jobs.submit(adjustment.id(), ApplyAdjustment.KIND, adjustment.id(), null);
        events.note(ApplyAdjustment.KIND, "approved", adjustment, "");
        return view(adjustment);
    }

    /** A month's difference is claimed once, so that a second one would be lost. */
    private void requireNoDifferences(PensionAdjustment adjustment) {
        rows.lastDifference(adjustment).ifPresent(month -> {
            throw new Rejection(PensionRefusal.DIFFERENCES_CLAIMED, YearMonth.from(month));
        });
    }

    @Transactional
    AdjustmentView one(UUID id) {
        return view(adjustments.visible(id));
    }

    @Transactional
    Page<AdjustmentView> page(Paging paging) {
        return adjustments.page(paging).map(this::view);
    }

    private AdjustmentView view(PensionAdjustment adjustment) {
        return AdjustmentView.from(adjustment, rows.applied(adjustment.id()));
    }
}
