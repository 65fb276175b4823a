package org.ganlao.skills.funding.subsidy.domain;

/** Where a claim is in its life; what becomes of its lines is told by {@link LineState}. */
public enum ClaimState {
    CLAIMED,
    APPROVED,
    TURNED_DOWN,
    ANNULLED
}
