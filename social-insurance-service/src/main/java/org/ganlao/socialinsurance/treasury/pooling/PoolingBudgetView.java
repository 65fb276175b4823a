package org.ganlao.socialinsurance.treasury.pooling;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.treasury.fund.domain.Bearer;
import org.ganlao.socialinsurance.treasury.pooling.domain.BudgetState;
import org.ganlao.socialinsurance.treasury.pooling.domain.GapParts;
import org.ganlao.socialinsurance.treasury.pooling.domain.PoolingBudget;
import org.ganlao.socialinsurance.treasury.pooling.domain.YearOfFund;

record PoolingBudgetView(
        UUID id,
        int version,
        BudgetState state,
        String region,
        int year,

        @Schema(description = "省级分担比例 · The province's share as a factor")
        BigDecimal provinceShare,

        @Schema(description = "市级分担比例 · The city's share as a factor")
        BigDecimal cityShare,

        @Schema(description = "预算 · As planned") Side planned,

        @Schema(description = "决算；申报结算后 · By the books; none before the claim")
        Side actual,

        @Schema(
                description =
                        "划转各级负担部分的基金业务；未划转的没有 · The fund operations that move the parts; none where it is not moved")
        Moved moved,

        String proposedBy,
        String approvedBy,
        String claimedBy,
        String settledBy,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    @Schema(name = "PoolingYear")
    record Side(
            @Schema(description = "征缴收入 · Contributions") Money contributions,
            @Schema(description = "养老金支出 · Benefits") Money benefits,
            @Schema(description = "缺口 · Gap") Money gap,

            @Schema(description = "省级负担 · Borne by the province")
            Money province,

            @Schema(description = "市级负担 · Borne by the city")
            Money city,

            @Schema(description = "县级负担 · Borne by the county")
            Money county) {

        private static Side of(YearOfFund year, GapParts parts) {
            return new Side(
                    year.contributions(), year.benefits(), year.gap(), parts.province(), parts.city(), parts.county());
        }
    }

    @Schema(name = "PoolingPartsMoved")
    record Moved(UUID province, UUID city, UUID county) {

        private static Moved of(Map<Bearer, UUID> operations) {
            return new Moved(
                    operations.get(Bearer.PROVINCE), operations.get(Bearer.CITY), operations.get(Bearer.COUNTY));
        }
    }

    static PoolingBudgetView from(PoolingBudget budget, Map<Bearer, UUID> moved) {
        return new PoolingBudgetView(
                budget.id(),
                budget.version(),
                budget.state(),
                budget.region(),
                budget.year(),
                budget.shares().province().stripTrailingZeros(),
                budget.shares().city().stripTrailingZeros(),
                Side.of(budget.planned(), budget.plannedParts()),
                budget.actual() == null ? null : Side.of(budget.actual(), budget.actualParts()),
                Moved.of(moved),
                budget.approval().proposedBy(),
                budget.approval().approvedBy(),
                budget.claimedBy(),
                budget.settledBy(),
                budget.annulReason(),
                budget.origin().sourceRef(),
                budget.recordedAt());
    }
}
