package org.ganlao.gateway.plan.targets.decomposition;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;

/** A split of targets as it stands. */
@Schema(description = "目标分解方案 · A split of targets")
record DecompositionView(
        UUID id,
        int version,
        String plan,
        String region,

        @Schema(description = "状态") Decomposition.State state,

        @Schema(description = "计划内的修订号，批准时编定 · Revision of the plan, given by the approval")
        Integer revision,

        LocalDate validFrom,
        String reason,
        String sourceRef,
        String proposedBy,
        Instant proposedAt,
        String approvedBy,
        Instant approvedAt,
        Instant withdrawnAt,
        String withdrawReason,

        @Schema(description = "各项目标；列表中从略 · The targets and their shares; left out in lists")
        List<SplitTargetView> targets,

        @Schema(description = "各月进度 · Shares of January to December by indicator; left out in lists")
        Map<String, List<BigDecimal>> phasings)
        implements Versioned {

    /** A target and its shares. */
    record SplitTargetView(
            String indicator,
            BigDecimal target,

            @Schema(description = "比率的计划分母 · Of ratios alone")
            BigDecimal plannedDenominator,

            @Schema(description = "权重代码；手工分解时无 · Set of weights; absent where it was split by hand")
            String weights,

            List<ShareView> shares) {

        static SplitTargetView of(SplitTarget split, String region) {
            return new SplitTargetView(
                    split.indicator(),
                    split.whole().target(),
                    split.whole().plannedDenominator(),
                    split.weights(),
                    split.shares().entrySet().stream()
                            .map(entry -> ShareView.of(entry.getKey(), entry.getValue(), region))
                            .toList());
        }
    }

    /** What falls to one region. */
    record ShareView(
            String region,

            @Schema(description = "本级 · The split region's own unit")
            boolean ownUnit,

            BigDecimal target,
            BigDecimal plannedDenominator) {

        static ShareView of(String place, Share share, String region) {
            return new ShareView(place, place.equals(region), share.target(), share.plannedDenominator());
        }
    }

    static DecompositionView of(Decomposition split) {
        return new DecompositionView(
                split.id(),
                split.version(),
                split.plan(),
                split.region(),
                split.state(),
                split.revision(),
                split.validFrom(),
                split.reason(),
                split.origin().sourceRef(),
                split.approval().proposedBy(),
                split.approval().proposedAt(),
                split.approval().approvedBy(),
                split.approval().approvedAt(),
                split.withdrawnAt(),
                split.withdrawReason(),
                split.targets() == null
                        ? null
                        : split.targets().stream()
                                .map(target -> SplitTargetView.of(target, split.region()))
                                .toList(),
                split.phasings() == null ? null : shares(split.phasings()));
    }

    private static Map<String, List<BigDecimal>> shares(Map<String, Phasing> phasings) {
        Map<String, List<BigDecimal>> shares = new TreeMap<>();
        phasings.forEach((indicator, phasing) -> shares.put(indicator, phasing.shares()));
        return shares;
    }
}
