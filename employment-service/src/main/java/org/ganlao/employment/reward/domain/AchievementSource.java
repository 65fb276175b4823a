package org.ganlao.employment.reward.domain;

public enum AchievementSource {
    /** As the gateway knows it from the facts of all services. */
    GATEWAY,
    /** As a supervisor states it where there is no gateway. */
    STATEMENT
}
