package org.ganlao.socialinsurance.benefit.maternity.domain;

/** Where a claim stands. */
public enum MaternityState {
    CLAIMED,
    APPROVED,
    REFUSED,
    ANNULLED
}
