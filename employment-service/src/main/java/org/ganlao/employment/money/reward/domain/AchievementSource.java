package org.ganlao.employment.money.reward.domain;

import java.util.Optional;
import org.ganlao.platform.problem.Rejection;

public enum AchievementSource {
    /** As the gateway knows it from the facts of all services. */
    GATEWAY,
    /** As a supervisor states it where there is no gateway. */
    STATEMENT;

    /**
     * @param stated whether the request states what the cities achieved
     * @param lacking what the gateway knows without a target, if anything
     */
    public static AchievementSource besideGateway(boolean stated, Optional<Achievement> lacking) {
        if (!stated) {
            lacking.ifPresent(lack -> {
                throw new Rejection(RewardRefusal.CITIES_WITHOUT_TARGETS, lack.region(), lack.indicator())
                        .at("/statement");
            });
            return GATEWAY;
        }
        if (lacking.isEmpty()) {
            throw new Rejection(RewardRefusal.STATEMENT_BESIDE_GATEWAY).at("/statement");
        }
        return STATEMENT;
    }
}
