package org.ganlao.employment.money.reward;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.money.reward.domain.AchievementSource;
import org.ganlao.employment.money.reward.domain.RewardRound;
import org.ganlao.employment.money.reward.domain.RewardShare;
import org.ganlao.platform.event.Fact;
import org.ganlao.platform.money.Money;

/** An approved round of rewards on the wire; contracts/events/employment/reward-round.approved.v1 describes it. */
record RewardFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        int year,
        Money pot,
        AchievementSource source,
        List<Share> shares)
        implements Fact {

    /** @param grant that brings it; null where the amount is nothing */
    record Share(String region, BigDecimal points, Money amount, UUID grant) {

        private static Share of(RewardShare share) {
            return new Share(share.region(), share.points(), share.amount(), share.grant());
        }
    }

    static RewardFact of(RewardRound round) {
        return new RewardFact(
                round.id(),
                round.version(),
                round.occurredOn(),
                round.recordedAt(),
                round.region(),
                round.year(),
                round.pot(),
                round.source(),
                round.shares().stream().map(Share::of).toList());
    }
}
