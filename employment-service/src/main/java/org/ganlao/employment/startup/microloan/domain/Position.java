package org.ganlao.employment.startup.microloan.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.ganlao.platform.money.Money;

/**
 * How a loan stands at the end of a day.
 *
 * @param outstanding principal not repaid, due or not
 * @param overdue of it, what has fallen due
 * @param interestDue interest fallen due and not paid
 * @param penaltyDue interest on principal in arrears, up to the day
 * @param interestRunning interest of the days since the last due date
 * @param oldestUnpaid the due date of the oldest sum not paid in full; null without arrears
 */
public record Position(
        LocalDate day,
        Money outstanding,
        Money overdue,
        Money interestDue,
        Money penaltyDue,
        Money interestRunning,
        LocalDate oldestUnpaid) {

    /** What settles the loan today. */
    public Money payoff() {
        return outstanding.plus(interestDue).plus(penaltyDue).plus(interestRunning);
    }

    /** What is due today, without repaying early. */
    public Money due() {
        return overdue.plus(interestDue).plus(penaltyDue);
    }

    public boolean isSettled() {
        return payoff().isZero();
    }

    /** Whole days since the oldest unpaid sum fell due; 0 on its day and without arrears. */
    public long daysInArrears() {
        return oldestUnpaid == null ? 0 : ChronoUnit.DAYS.between(oldestUnpaid, day);
    }
}
