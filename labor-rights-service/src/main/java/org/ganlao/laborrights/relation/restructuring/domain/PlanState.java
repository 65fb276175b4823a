package org.ganlao.laborrights.relation.restructuring.domain;

/** Where a plan stands. */
public enum PlanState {
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    ANNULLED
}
