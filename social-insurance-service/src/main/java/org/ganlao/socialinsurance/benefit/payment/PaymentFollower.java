package org.ganlao.socialinsurance.benefit.payment;

import java.time.LocalDate;
import java.util.UUID;

/** Told in the same transaction of a paid payment that is the person's no more; the person is locked where its benefit is a pension. */
public interface PaymentFollower {

    /**
     * The bank returned it, or it has to come back. Paid anew or restored, it is the person's again without a word.
     *
     * @param on day from which the money is not the person's
     */
    void tookBack(UUID payment, String benefit, LocalDate on);
}
