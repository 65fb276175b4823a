package org.ganlao.socialinsurance.injury.domain;

public enum ReviewState {
    PROPOSED,
    APPROVED,
    ANNULLED
}
