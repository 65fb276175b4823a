package org.ganlao.employment.startup.microloan.domain;

/** Where an incentive is. */
public enum IncentiveState {
    PROPOSED,
    APPROVED,
    PAID,
    ANNULLED
}
