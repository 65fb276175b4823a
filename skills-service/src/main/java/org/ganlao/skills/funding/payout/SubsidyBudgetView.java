package org.ganlao.skills.funding.payout;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.Approval;
import org.ganlao.skills.funding.payout.domain.SubsidyBudget;

record SubsidyBudgetView(
        UUID id,
        int version,
        String region,
        int year,
        Money amount,
        LocalDate givenOn,
        String document,
        Approval approval,

        @Schema(description = "账簿分录 · Entry in the county's book, once approved")
        UUID entry,

        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static SubsidyBudgetView from(SubsidyBudget budget) {
        return new SubsidyBudgetView(
                budget.id(),
                budget.version(),
                budget.region(),
                budget.year(),
                budget.amount(),
                budget.occurredOn(),
                budget.document(),
                budget.approval(),
                budget.entry(),
                budget.annulReason(),
                budget.origin().sourceRef(),
                budget.recordedAt());
    }
}
