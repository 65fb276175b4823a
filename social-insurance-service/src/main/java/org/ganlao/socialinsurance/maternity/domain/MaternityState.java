package org.ganlao.socialinsurance.maternity.domain;

/** Where a claim stands. */
public enum MaternityState {
    CLAIMED,
    APPROVED,
    REFUSED,
    ANNULLED
}
