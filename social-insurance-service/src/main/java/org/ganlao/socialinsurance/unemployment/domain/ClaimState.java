package org.ganlao.socialinsurance.unemployment.domain;

public enum ClaimState {
    CLAIMED,
    GRANTED,
    REFUSED,
    STOPPED,
    ANNULLED
}
