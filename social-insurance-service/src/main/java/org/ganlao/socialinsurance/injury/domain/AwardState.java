package org.ganlao.socialinsurance.injury.domain;

public enum AwardState {
    PROPOSED,
    APPROVED,
    ANNULLED
}
