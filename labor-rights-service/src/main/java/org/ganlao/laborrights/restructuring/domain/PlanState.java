package org.ganlao.laborrights.restructuring.domain;

/** Where a plan stands. */
public enum PlanState {
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    ANNULLED
}
