package org.ganlao.skills.funding.payout.domain;

/** Where a run is in its life. */
public enum RunState {
    PROPOSED,
    /** Its job is at work. */
    APPROVED,
    FINISHED
}
