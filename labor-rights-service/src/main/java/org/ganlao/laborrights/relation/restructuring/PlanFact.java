package org.ganlao.laborrights.relation.restructuring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.relation.restructuring.domain.RestructuringKind;
import org.ganlao.laborrights.relation.restructuring.domain.StaffPlacementPlan;
import org.ganlao.platform.event.Fact;
import org.ganlao.platform.money.Money;

/** An accepted plan on the wire; contracts/events/labor-rights/staff-placement-plan.*.v1 describe it. */
record PlanFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String employer,
        RestructuringKind kind,
        String reference,
        int staff,
        Money fundsSecured,
        String annulReason)
        implements Fact {

    static PlanFact of(StaffPlacementPlan plan) {
        return new PlanFact(
                plan.id(),
                plan.version(),
                plan.occurredOn(),
                plan.recordedAt(),
                plan.region(),
                plan.outline().employer(),
                plan.outline().kind(),
                plan.acceptance().reference(),
                plan.outline().staff(),
                plan.funds().secured(),
                plan.annulReason());
    }
}
