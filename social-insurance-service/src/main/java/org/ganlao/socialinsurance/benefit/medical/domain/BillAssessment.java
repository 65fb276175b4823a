package org.ganlao.socialinsurance.benefit.medical.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.ganlao.platform.money.Money;

/**
 * What a bill came to, and after which year so far.
 *
 * @param account taken from the personal account
 * @param cash paid by the person
 */
@Embeddable
public record BillAssessment(
        @Column(name = "stays_before", nullable = false) int staysBefore,
        @Column(name = "pooled_before", nullable = false) Money pooledBefore,

        @Column(name = "supplementary_before", nullable = false)
        Money supplementaryBefore,

        @Column(nullable = false) Money pooled,
        @Column(nullable = false) Money supplementary,
        @Column(nullable = false) Money account,
        @Column(nullable = false) Money cash) {

    public static BillAssessment of(Reimbursement worked, YearSoFar year, Money account) {
        return new BillAssessment(
                year.stays(),
                year.pooled(),
                year.supplementary(),
                worked.pooled(),
                worked.supplementary(),
                account,
                worked.own().minus(account));
    }

    YearSoFar yearWith(Care care) {
        return new YearSoFar(
                staysBefore + (care == Care.INPATIENT ? 1 : 0),
                pooledBefore.plus(pooled),
                supplementaryBefore.plus(supplementary));
    }
}
