package org.ganlao.employment.reward.domain;

public enum RewardState {
    WORKED_OUT,
    ALLOCATED,
    ANNULLED
}
