package org.ganlao.laborrights.settlement.dispute.domain;

/** Which court decides about a dispute. */
public enum DisputeInstance {
    /** 一审. */
    FIRST,
    /** 二审, whose decision ends the lawsuit. */
    SECOND
}
