package org.ganlao.skills.funding.subsidy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.Approval;
import org.ganlao.skills.funding.subsidy.domain.ClaimState;
import org.ganlao.skills.funding.subsidy.domain.LineState;
import org.ganlao.skills.funding.subsidy.domain.ReleaseOutcome;
import org.ganlao.skills.funding.subsidy.domain.SubsidyClaim;
import org.ganlao.skills.funding.subsidy.domain.SubsidyLine;

record SubsidyClaimView(
        UUID id,
        int version,
        ClaimState state,
        String region,
        UUID institution,
        UUID course,
        LocalDate claimedOn,

        @Schema(description = "名单小结，逐人见 /v1/subsidy-lines · The list in sum; each graduate at /v1/subsidy-lines")
        SubsidyClaimSum lines,

        Approval approval,

        @Schema(description = "不予批准的理由 · Why it was turned down")
        String turnedDownBecause,

        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    @Schema(name = "SubsidyClaimSum")
    record SubsidyClaimSum(
            @Schema(description = "人数 · Graduates claimed for")
            int graduates,

            @Schema(description = "全额 · Released in full") long released,

            @Schema(description = "减额 · Released in part") long reduced,

            @Schema(description = "不予发放 · Refused by the rule, or fallen since")
            long refused,

            long paid,

            @Schema(description = "应发金额 · What is released and did not fall")
            Money amount) {

        static SubsidyClaimSum of(List<SubsidyLine> lines) {
            List<SubsidyLine> taking = lines.stream()
                    .filter(line -> LineState.TAKING.contains(line.state()))
                    .toList();
            return new SubsidyClaimSum(
                    lines.size(),
                    taking.stream()
                            .filter(line -> line.outcome() == ReleaseOutcome.RELEASED)
                            .count(),
                    taking.stream()
                            .filter(line -> line.outcome() == ReleaseOutcome.REDUCED)
                            .count(),
                    lines.stream()
                            .filter(line -> line.state() == LineState.NOT_RELEASED)
                            .count(),
                    lines.stream()
                            .filter(line -> line.state() == LineState.PAID)
                            .count(),
                    Money.sum(taking.stream().map(SubsidyLine::amount).toList()));
        }
    }

    static SubsidyClaimView from(SubsidyClaim claim, List<SubsidyLine> lines) {
        return new SubsidyClaimView(
                claim.id(),
                claim.version(),
                claim.state(),
                claim.region(),
                claim.institution(),
                claim.course(),
                claim.occurredOn(),
                SubsidyClaimSum.of(lines),
                claim.approval(),
                claim.turnedDownBecause(),
                claim.annulReason(),
                claim.origin().sourceRef(),
                claim.recordedAt());
    }
}
