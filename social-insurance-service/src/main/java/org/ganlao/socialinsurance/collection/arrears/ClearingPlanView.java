package org.ganlao.socialinsurance.collection.arrears;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.collection.arrears.domain.ClearingPlan;

/**
 * @param paid of what was overdue then, what is paid since
 * @param planned what should have been paid by today
 * @param behind planned and not paid
 */
record ClearingPlanView(
        UUID id,
        int version,
        String region,
        String employer,
        LocalDate agreedOn,
        Money amount,
        Money paid,
        Money planned,
        Money behind,
        List<ClearingPlanRequest.Part> instalments,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    /** @param open what of it is still overdue */
    static ClearingPlanView from(ClearingPlan plan, Money open, LocalDate today) {
        Money paid = plan.amount().minus(open.min(plan.amount()));
        Money planned = plan.plannedBy(today);
        return new ClearingPlanView(
                plan.id(),
                plan.version(),
                plan.region(),
                plan.employer(),
                plan.occurredOn(),
                plan.amount(),
                paid,
                planned,
                planned.minus(paid).max(Money.ZERO),
                plan.instalments().stream().map(ClearingPlanRequest.Part::from).toList(),
                plan.annulReason(),
                plan.origin().sourceRef(),
                plan.recordedAt());
    }
}
