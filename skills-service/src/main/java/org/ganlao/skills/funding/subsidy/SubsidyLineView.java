package org.ganlao.skills.funding.subsidy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.parameter.DatedValue;
import org.ganlao.skills.funding.subsidy.domain.LineState;
import org.ganlao.skills.funding.subsidy.domain.ReleaseNeed;
import org.ganlao.skills.funding.subsidy.domain.ReleaseOutcome;
import org.ganlao.skills.funding.subsidy.domain.SubsidyLine;

record SubsidyLineView(
        UUID id,
        int version,
        LineState state,
        String region,
        UUID claim,
        UUID trainee,

        @Schema(description = "人员令牌 · Token of the graduate")
        String person,

        @Schema(description = "适用的发放规定 · Release rule that was applied, at /v1/subsidy-rules")
        String rule,

        ReleaseOutcome outcome,

        @Schema(description = "未满足的条件 · What the full amount asks for and the graduate did not have")
        Set<ReleaseNeed> lacking,

        Money amount,

        @Schema(description = "计算依据 · The figures used") List<DatedValue> trace,

        @Schema(description = "依据的就业记录 · Placement by which it is released")
        UUID placement,

        @Schema(description = "依据的证书 · Certificate by which it is released")
        UUID certificate,

        @Schema(description = "所补足的减额补贴 · The subsidy paid in part of which this is the rest")
        UUID topsUp,

        @Schema(description = "不予批准、失去依据或追回的理由 · Why it was turned down, fell or is recalled")
        String because,

        LocalDate paidOn,
        UUID run,
        LocalDate refundedOn,
        String annulReason,
        Instant recordedAt)
        implements Versioned {

    static SubsidyLineView from(SubsidyLine line, List<DatedValue> trace) {
        return new SubsidyLineView(
                line.id(),
                line.version(),
                line.state(),
                line.region(),
                line.claim(),
                line.trainee(),
                line.person(),
                line.rule(),
                line.outcome(),
                line.lacking(),
                line.amount(),
                trace,
                line.placement(),
                line.certificate(),
                line.topsUp(),
                line.because(),
                line.paidOn(),
                line.run(),
                line.refundedOn(),
                line.annulReason(),
                line.recordedAt());
    }
}
