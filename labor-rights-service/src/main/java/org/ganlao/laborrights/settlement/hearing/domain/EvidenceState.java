package org.ganlao.laborrights.settlement.hearing.domain;

/** Where a piece of evidence stands. */
public enum EvidenceState {
    SUBMITTED,
    EXCHANGED,
    ANNULLED
}
