package org.ganlao.socialinsurance.treasury.fund;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.Approval;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.treasury.fund.domain.FundOperation;
import org.ganlao.socialinsurance.treasury.fund.domain.OperationKind;
import org.ganlao.socialinsurance.treasury.fund.domain.OperationState;
import org.ganlao.socialinsurance.treasury.fund.domain.PartSettled;

@Schema(name = "FundOperation")
record OperationView(
        UUID id,
        int version,
        OperationState state,
        Insurance insurance,
        String region,
        OperationKind kind,
        Money amount,

        @Schema(description = "收益 · Yield of what was lent") Money yielded,

        @Schema(description = "按约定利率应得的收益 · What it should yield by the agreed rate")
        Money expected,

        @Schema(description = "约定年利率，百分数 · Agreed for a year, percent")
        BigDecimal rate,

        @Schema(description = "所对应的存入或购买 · The operation by which it was lent")
        UUID lent,

        @Schema(description = "所划转的结算部分 · The part of a settlement that it moves")
        PartSettled settles,

        String giver,
        LocalDate on,
        String document,
        Approval approval,

        @Schema(description = "分录 · Entry in the region's book")
        UUID entry,

        @Schema(description = "调出基金的分录 · Entry in the giver's book")
        UUID giverEntry,

        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static OperationView from(FundOperation operation) {
        return new OperationView(
                operation.id(),
                operation.version(),
                operation.state(),
                operation.insurance(),
                operation.region(),
                operation.kind(),
                operation.amount(),
                operation.yielded(),
                operation.expected(),
                operation.rate() == null ? null : operation.rate().stripTrailingZeros(),
                operation.lent(),
                operation.settles(),
                operation.giver(),
                operation.occurredOn(),
                operation.document(),
                operation.approval(),
                operation.entry(),
                operation.giverEntry(),
                operation.annulReason(),
                operation.origin().sourceRef(),
                operation.recordedAt());
    }
}
