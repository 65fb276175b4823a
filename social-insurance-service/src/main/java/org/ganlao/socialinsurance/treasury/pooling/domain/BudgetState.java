package org.ganlao.socialinsurance.treasury.pooling.domain;

/** Where a county's budget stands. */
public enum BudgetState {
    PROPOSED,
    APPROVED,
    /** The settlement by the books waits for another person. */
    CLAIMED,
    SETTLED,
    ANNULLED
}
