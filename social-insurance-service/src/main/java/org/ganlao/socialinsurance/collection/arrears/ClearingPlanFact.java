package org.ganlao.socialinsurance.collection.arrears;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.collection.arrears.domain.ClearingPlan;

/** A plan on the wire; contracts/events/social-insurance/clearing-plan.*.v1 describe it. */
record ClearingPlanFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String employer,
        Money amount,
        int instalments,
        LocalDate clearedBy,
        String annulReason)
        implements Fact {

    static ClearingPlanFact of(ClearingPlan plan) {
        int count = plan.instalments().size();
        return new ClearingPlanFact(
                plan.id(),
                plan.version(),
                plan.occurredOn(),
                plan.recordedAt(),
                plan.region(),
                plan.employer(),
                plan.amount(),
                count,
                plan.instalments().get(count - 1).dueOn(),
                plan.annulReason());
    }
}
