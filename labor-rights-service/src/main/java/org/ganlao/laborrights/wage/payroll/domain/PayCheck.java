package org.ganlao.laborrights.wage.payroll.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ganlao.platform.money.Money;

/**
 * Whether somebody got what is due for a month. No yuan is missed twice: what is short of the minimum is not short of the
 * agreed wage too, and unpaid is what is on the payroll alone. Sums are exact until they are rounded once, to the cent.
 */
final class PayCheck {

    private final WorkedHours hours;
    private final Pay pay;
    private final PayLaw law;
    private final List<Shortfall> found = new ArrayList<>();

    private PayCheck(WorkedHours hours, Pay pay, PayLaw law) {
        this.hours = hours;
        this.pay = pay;
        this.law = law;
    }

    /** @param today on the pay day itself nothing is unpaid yet */
    static List<Shortfall> of(
            WorkKind kind, WorkedHours hours, Pay pay, PayLaw law, LocalDate payDay, LocalDate today) {
        PayCheck check = new PayCheck(hours, pay, law);
        switch (kind) {
            case FULL_TIME -> check.fullTime();
            case PART_TIME -> check.missed(ShortfallKind.MINIMUM_WAGE, check.hourlyDue(), pay.gross());
        }
        if (today.isAfter(payDay)) {
            check.missed(ShortfallKind.UNPAID, pay.net(), pay.paid());
        }
        return List.copyOf(check.found);
    }

    private void fullTime() {
        Money minimum = attended(law.minimum());
        missed(ShortfallKind.MINIMUM_WAGE, minimum, pay.base());
        missed(ShortfallKind.AGREED_WAGE, attended(pay.agreed()), pay.base().max(minimum));
        missed(ShortfallKind.OVERTIME_PAY, overtimeDue(), pay.overtime());
    }

    private void missed(ShortfallKind what, Money due, Money got) {
        if (got.compareTo(due) < 0) {
            found.add(new Shortfall(what, due, got));
        }
    }

    private Money hourlyDue() {
        return law.hourly().times(hours.normal().add(hours.overtime()));
    }

    /** Of a monthly wage, the part for the scheduled hours that were worked. */
    private Money attended(Money monthly) {
        BigDecimal worked = hours.normal().min(law.scheduledHours());
        return Money.rounded(monthly.amount().multiply(worked).divide(law.scheduledHours(), MathContext.DECIMAL64));
    }

    /** By the agreed wage, which is no less than the minimum. */
    private Money overtimeDue() {
        BigDecimal monthly = pay.agreed().max(law.minimum()).amount();
        return Money.rounded(monthly.multiply(law.weighted(hours)).divide(law.monthlyHours(), MathContext.DECIMAL64));
    }

    /** Whether more overtime was worked than the law allows. */
    static boolean excessive(WorkedHours hours, PayLaw law) {
        return hours.overtime().compareTo(law.mostOvertime()) > 0;
    }
}
