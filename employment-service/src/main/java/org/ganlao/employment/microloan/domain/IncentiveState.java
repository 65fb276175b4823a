package org.ganlao.employment.microloan.domain;

/** Where an incentive is. */
public enum IncentiveState {
    PROPOSED,
    APPROVED,
    PAID,
    ANNULLED
}
