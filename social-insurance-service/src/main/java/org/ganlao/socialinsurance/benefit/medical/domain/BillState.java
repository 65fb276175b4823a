package org.ganlao.socialinsurance.benefit.medical.domain;

/** Where a claim of a bill stands. */
public enum BillState {
    CLAIMED,
    APPROVED,
    REFUSED,
    ANNULLED
}
