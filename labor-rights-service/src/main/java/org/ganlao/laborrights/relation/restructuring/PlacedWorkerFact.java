package org.ganlao.laborrights.relation.restructuring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.relation.restructuring.domain.PlannedWorker;
import org.ganlao.laborrights.relation.restructuring.domain.RestructuringKind;
import org.ganlao.laborrights.relation.restructuring.domain.StaffPlacementPlan;
import org.ganlao.laborrights.relation.restructuring.domain.WayOfPlacement;
import org.ganlao.platform.event.Fact;

/** A worker of an accepted plan on the wire; contracts/events/labor-rights/placed-worker.*.v1 describe it. */
record PlacedWorkerFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String person,
        String employer,
        RestructuringKind kind,
        String reference,
        WayOfPlacement way,
        String annulReason)
        implements Fact {

    static PlacedWorkerFact of(PlannedWorker worker) {
        StaffPlacementPlan plan = worker.plan();
        return new PlacedWorkerFact(
                worker.id(),
                worker.version(),
                worker.occurredOn(),
                worker.recordedAt(),
                worker.region(),
                worker.person().token(),
                plan.outline().employer(),
                plan.outline().kind(),
                plan.acceptance().reference(),
                worker.way(),
                worker.annulReason());
    }
}
