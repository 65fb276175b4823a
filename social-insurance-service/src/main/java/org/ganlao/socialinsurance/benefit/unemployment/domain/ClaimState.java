package org.ganlao.socialinsurance.benefit.unemployment.domain;

public enum ClaimState {
    CLAIMED,
    GRANTED,
    REFUSED,
    STOPPED,
    ANNULLED
}
