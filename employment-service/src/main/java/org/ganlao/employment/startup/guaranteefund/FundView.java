package org.ganlao.employment.startup.guaranteefund;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.startup.guaranteefund.domain.FundStanding;
import org.ganlao.employment.startup.guaranteefund.domain.GuaranteeFund;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;

record FundView(
        UUID id,
        int version,
        String region,
        String name,
        String agency,
        LocalDate openedOn,

        @Schema(description = "关闭日期 · First day on which it takes nothing more, absent while it is open")
        LocalDate closedOn,

        @Schema(description = "已到账资本 · Capital paid in") Money capital,

        @Schema(description = "担保余额 · Guaranteed principal not repaid")
        Money outstanding,

        @Schema(description = "代偿未追回 · Compensated and not recovered")
        Money compensated,

        @Schema(description = "放大倍数 · Outstanding ÷ capital")
        BigDecimal leverage,

        @Schema(description = "放大倍数上限 · The most that it may be")
        BigDecimal leverageLimit,

        @Schema(description = "代偿率 · Compensated ÷ (outstanding + compensated)")
        BigDecimal compensationRatio,

        @Schema(description = "可新增担保 · What it may guarantee beside")
        Money room,

        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static FundView from(GuaranteeFund fund, FundStanding standing) {
        return new FundView(
                fund.id(),
                fund.version(),
                fund.region(),
                fund.name(),
                fund.agency(),
                fund.occurredOn(),
                fund.closedOn(),
                standing.capital(),
                standing.outstanding(),
                standing.compensated(),
                standing.multiple(),
                standing.leverage(),
                standing.compensationRatio(),
                standing.room(),
                fund.origin().sourceRef(),
                fund.recordedAt());
    }
}
