package org.ganlao.socialinsurance.annuity.domain;

/** Where a plan stands. */
public enum AnnuityState {
    FILED,
    OPEN,
    CLOSED,
    ANNULLED
}
