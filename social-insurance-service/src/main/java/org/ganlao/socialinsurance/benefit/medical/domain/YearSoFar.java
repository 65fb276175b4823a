package org.ganlao.socialinsurance.benefit.medical.domain;

import org.ganlao.platform.money.Money;

/**
 * What the earlier bills of a person's year came to.
 *
 * @param stays in hospitals
 * @param pooled paid by the pooled fund, which the cap counts
 * @param supplementary paid by the supplementary insurance, which has a cap of its own
 */
public record YearSoFar(int stays, Money pooled, Money supplementary) {

    public static final YearSoFar FRESH = new YearSoFar(0, Money.ZERO, Money.ZERO);

    public YearSoFar {
        if (stays < 0 || pooled.isNegative() || supplementary.isNegative()) {
            throw new IllegalArgumentException("no year: " + stays + " stays, " + pooled + ", " + supplementary);
        }
    }

    /** The year with this bill in it. */
    public YearSoFar with(Bill bill, Reimbursement paid) {
        int more = bill.care() == Care.INPATIENT ? 1 : 0;
        return new YearSoFar(stays + more, pooled.plus(paid.pooled()), supplementary.plus(paid.supplementary()));
    }
}
