package org.ganlao.socialinsurance.register.transfer.domain;

/** Where the move of an employer stands. */
public enum MoveState {
    PROPOSED,
    /** Approved: its job takes the workers along. */
    MOVING,
    FINISHED,
    ANNULLED
}
