package org.ganlao.laborrights.dispute.domain;

/** What became of a claim. */
public enum ClaimDecision {
    GRANTED,
    PARTLY,
    DISMISSED
}
