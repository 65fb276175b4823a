package org.ganlao.laborrights.settlement.dispute.domain;

/** What became of a claim. */
public enum ClaimDecision {
    GRANTED,
    PARTLY,
    DISMISSED
}
