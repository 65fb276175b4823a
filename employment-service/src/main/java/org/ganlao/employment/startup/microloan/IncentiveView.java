package org.ganlao.employment.startup.microloan;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.startup.microloan.domain.IncentiveState;
import org.ganlao.employment.startup.microloan.domain.RecoveredLoan;
import org.ganlao.employment.startup.microloan.domain.RecoveryIncentive;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;

@Schema(name = "RecoveryIncentiveView")
record IncentiveView(
        UUID id,
        int version,
        IncentiveState state,
        UUID fund,
        UUID community,
        String region,
        int year,

        @Schema(description = "到期本金 · Principal that fell due in the year")
        Money due,

        @Schema(description = "借款人或反担保人归还的到期本金 · Of it, what borrowers or guarantors paid")
        Money recovered,

        @Schema(description = "回收率 · Recovered ÷ due; absent where nothing fell due", examples = "0.9812")
        BigDecimal rate,

        @Schema(
                description = "奖励分档：回收率（%）:奖励比例（%） · The tiers used, least rate and what it earns",
                examples = "95:0.5 98:1")
        String tiers,

        @Schema(description = "奖励比例（%） · Percent of the recovered principal")
        BigDecimal percent,

        @Schema(description = "奖励金额 · What is granted") Money amount,

        @Schema(description = "逐笔计算过程 · The working, loan by loan")
        List<RecoveredLoan> lines,

        String proposedBy,
        String approvedBy,

        @Schema(description = "入账分录 · Entry in the book of incentives")
        UUID entry,

        LocalDate paidOn,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static IncentiveView from(RecoveryIncentive incentive) {
        return new IncentiveView(
                incentive.id(),
                incentive.version(),
                incentive.state(),
                incentive.earner().fund(),
                incentive.earner().community(),
                incentive.region(),
                incentive.occurredOn().getYear(),
                incentive.due(),
                incentive.recovered(),
                incentive.rate(),
                incentive.tiers(),
                incentive.percent(),
                incentive.amount(),
                incentive.lines(),
                incentive.approval().proposedBy(),
                incentive.approval().approvedBy(),
                incentive.entry(),
                incentive.paidOn(),
                incentive.annulReason(),
                incentive.origin().sourceRef(),
                incentive.recordedAt());
    }
}
