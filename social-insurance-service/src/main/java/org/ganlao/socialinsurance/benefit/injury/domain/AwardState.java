package org.ganlao.socialinsurance.benefit.injury.domain;

public enum AwardState {
    PROPOSED,
    APPROVED,
    ANNULLED
}
