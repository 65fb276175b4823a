package org.ganlao.socialinsurance.oldage.pension.domain;

/** Where a pension is in its life. */
public enum PensionState {
    /** Worked out, not decided. */
    ASSESSED,
    REFUSED,
    /** Approved: due each month. */
    IN_PAYMENT,
    /** Approved and not due for the time being. */
    SUSPENDED,
    /** Below the years needed: the account was asked to be paid once. */
    PAID_OUT,
    ENDED,
    ANNULLED
}
