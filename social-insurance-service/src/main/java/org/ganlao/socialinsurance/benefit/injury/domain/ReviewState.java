package org.ganlao.socialinsurance.benefit.injury.domain;

public enum ReviewState {
    PROPOSED,
    APPROVED,
    ANNULLED
}
