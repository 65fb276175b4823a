package org.ganlao.laborrights.wage.payroll.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;

/**
 * What somebody gets for a month.
 *
 * @param agreed monthly wage by contract, for the whole month
 * @param base gross, without what is paid for overtime
 * @param overtime gross, for overtime alone
 * @param withheld own contributions and tax
 * @param paid what was paid out, so far
 * @param paidOn day of the last payment; null where nothing was paid
 */
@Embeddable
public record Pay(
        @Column(name = "agreed_wage", nullable = false) Money agreed,
        @Column(name = "base_pay", nullable = false) Money base,
        @Column(name = "overtime_pay", nullable = false) Money overtime,
        @Column(nullable = false) Money withheld,
        @Column(nullable = false) Money paid,
        @Column(name = "paid_on") LocalDate paidOn) {

    public Pay {
        if (Stream.of(agreed, base, overtime, withheld, paid).anyMatch(Money::isNegative)) {
            throw new Rejection(PayrollRefusal.PAY_BELOW_NOTHING).at("/work/pay");
        }
        Money earned = base.plus(overtime);
        if (withheld.compareTo(earned) > 0) {
            throw new Rejection(PayrollRefusal.MORE_WITHHELD_THAN_EARNED, earned).at("/work/pay/withheld");
        }
        if (paid.isPositive() && paidOn == null) {
            throw new Rejection(PayrollRefusal.PAID_WITHOUT_DAY).at("/work/pay/paidOn");
        }
    }

    /** To be paid out. */
    Money net() {
        return gross().minus(withheld);
    }

    Money gross() {
        return base.plus(overtime);
    }
}
