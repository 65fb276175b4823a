package org.ganlao.socialinsurance.collection.billing;

import java.time.LocalDate;

/** The books of the funds, in which late fees stand apart from contributions. */
public interface FeeBooks {

    /**
     * Settles anew for the payer, and posts by how much receipts that stand came to settle more or less of late fees.
     *
     * @param on day of the postings
     */
    void restate(Account payer, LocalDate on, Runnable settling);
}
