package org.ganlao.socialinsurance.treasury.fund;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.record.Approval;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.treasury.fund.domain.FundBudget;

@Schema(name = "FundBudget")
record BudgetView(
        UUID id,
        int version,
        Insurance insurance,
        String region,
        int year,
        String document,
        List<StatedBudgetLine> lines,
        Approval approval,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static BudgetView from(FundBudget budget) {
        return new BudgetView(
                budget.id(),
                budget.version(),
                budget.insurance(),
                budget.region(),
                budget.year(),
                budget.document(),
                budget.lines().stream().map(StatedBudgetLine::from).toList(),
                budget.approval(),
                budget.annulReason(),
                budget.origin().sourceRef(),
                budget.recordedAt());
    }
}
