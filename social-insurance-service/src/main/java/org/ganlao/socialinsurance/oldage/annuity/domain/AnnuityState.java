package org.ganlao.socialinsurance.oldage.annuity.domain;

/** Where a plan stands. */
public enum AnnuityState {
    FILED,
    OPEN,
    CLOSED,
    ANNULLED
}
