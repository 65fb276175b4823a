package org.ganlao.socialinsurance.benefit.payment.domain;

import java.util.Set;

/** Where a payment of a benefit stands. */
public enum PaymentState {
    PROPOSED,
    APPROVED,
    PAID,
    /** By the bank, which could not carry it out; the next run pays it again. */
    RETURNED,
    /** Its ground fell away after it was paid. */
    TO_BE_RECOVERED,
    RECOVERED,
    REFUSED,
    ANNULLED;

    /** In which the same ground, benefit and month is not claimed again. */
    public static final Set<PaymentState> TAKING = Set.of(PROPOSED, APPROVED, PAID, RETURNED, TO_BE_RECOVERED);

    /** In which it is the person's, as far as it was not paid back. */
    public static final Set<PaymentState> WITH_THE_PERSON = Set.of(PAID, TO_BE_RECOVERED);
}
