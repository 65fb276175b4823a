package org.ganlao.employment.money.reward;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.aid.support.domain.WorkedFigure;
import org.ganlao.employment.money.reward.domain.AchievementSource;
import org.ganlao.employment.money.reward.domain.RewardLine;
import org.ganlao.employment.money.reward.domain.RewardRound;
import org.ganlao.employment.money.reward.domain.RewardShare;
import org.ganlao.employment.money.reward.domain.RewardState;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.Approval;

record RewardView(
        UUID id,
        int version,
        RewardState state,
        String region,
        int year,
        Money pot,
        LocalDate asOf,
        AchievementSource source,
        String document,

        @Schema(description = "各市奖补及计算过程，合计等于总额 · What each city gets, with its working; they sum to the pot")
        List<CityReward> cities,

        @Schema(description = "公式所用参数 · The figures of the formula")
        List<WorkedFigure> formula,

        Approval approval,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    @Schema(name = "CityReward")
    record CityReward(
            String region,
            BigDecimal points,
            Money amount,

            @Schema(description = "资金下达记录 · Grant that brings it")
            UUID grant,

            List<RewardLine> working) {

        static CityReward of(RewardShare share, RewardRound round) {
            return new CityReward(
                    share.region(), share.points(), share.amount(), share.grant(), round.linesOf(share.region()));
        }
    }

    static RewardView from(RewardRound round) {
        return new RewardView(
                round.id(),
                round.version(),
                round.state(),
                round.region(),
                round.year(),
                round.pot(),
                round.occurredOn(),
                round.source(),
                round.document(),
                round.shares().stream()
                        .map(share -> CityReward.of(share, round))
                        .toList(),
                round.figures(),
                round.approval(),
                round.annulReason(),
                round.origin().sourceRef(),
                round.recordedAt());
    }
}
