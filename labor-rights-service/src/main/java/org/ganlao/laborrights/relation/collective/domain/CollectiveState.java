package org.ganlao.laborrights.relation.collective.domain;

/** How far a collective contract has come. Whether it is in force is a matter of days, not of a step. */
public enum CollectiveState {
    /** One side has asked for a negotiation. */
    REQUESTED,
    /** The other side declined. */
    DECLINED,
    NEGOTIATING,
    BROKEN_OFF,
    DRAFTED,
    /** The draft passed the vote. */
    ADOPTED,
    /** The department has it; without an objection it is in force when the time for the review is over. */
    SUBMITTED,
    /** Reviewed without an objection. */
    REVIEWED,
    OBJECTED,
    ENDED,
    ANNULLED
}
