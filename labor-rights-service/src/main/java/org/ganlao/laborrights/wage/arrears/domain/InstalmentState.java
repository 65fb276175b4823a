package org.ganlao.laborrights.wage.arrears.domain;

/** How an instalment of a clearing plan stands on a day. */
public enum InstalmentState {
    PLANNED,
    /** Its day is near, or has come. */
    DUE,
    /** Its day has passed, and not all of it was repaid. */
    OVERDUE,
    MET
}
