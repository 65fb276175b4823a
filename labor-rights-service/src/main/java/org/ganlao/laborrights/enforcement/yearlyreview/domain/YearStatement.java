package org.ganlao.laborrights.enforcement.yearlyreview.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;

/**
 * What an employer states of the last day of a year.
 *
 * @param on day on which it came
 * @param workers employed
 * @param contracts of them, those with a labour contract
 * @param insured of them, those with a pension insurance
 * @param wagesOwed yuan
 */
@Embeddable
public record YearStatement(
        @Column(name = "submitted_on") LocalDate on,
        Integer workers,
        Integer contracts,
        Integer insured,
        @Column(name = "wages_owed") Money wagesOwed) {

    public YearStatement {
        if (contracts > workers || insured > workers) {
            throw new Rejection(YearlyReviewRefusal.MORE_THAN_WORKERS, workers);
        }
        if (wagesOwed.isNegative()) {
            throw new Rejection(YearlyReviewRefusal.OWED_BELOW_ZERO).at("/wagesOwed");
        }
    }

    /** Whether nothing in it is a violation by itself. */
    boolean faultless() {
        return contracts.equals(workers) && insured.equals(workers) && wagesOwed.isZero();
    }
}
