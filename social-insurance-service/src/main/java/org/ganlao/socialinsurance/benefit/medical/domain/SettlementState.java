package org.ganlao.socialinsurance.benefit.medical.domain;

/** Where a settlement with a hospital stands. */
public enum SettlementState {
    PROPOSED,
    APPROVED,
    PAID,
    ANNULLED
}
