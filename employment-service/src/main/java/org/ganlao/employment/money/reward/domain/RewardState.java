package org.ganlao.employment.money.reward.domain;

public enum RewardState {
    WORKED_OUT,
    ALLOCATED,
    ANNULLED
}
