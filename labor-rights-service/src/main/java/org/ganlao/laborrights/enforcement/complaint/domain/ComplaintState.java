package org.ganlao.laborrights.enforcement.complaint.domain;

/** Where a complaint stands. */
public enum ComplaintState {
    RECEIVED,
    /** 受理: a case deals with it. */
    ACCEPTED,
    /** 不予受理. */
    REFUSED,
    WITHDRAWN,
    ANNULLED
}
