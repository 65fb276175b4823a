package org.ganlao.socialinsurance.oldage.pension;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.benefit.payment.MonthlyBenefit;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/** What a month's pension came to more by a later adjustment than was paid for it (补发). */
@ApplicationScoped
class PensionDifference implements MonthlyBenefit {

    static final String BENEFIT = "pension-difference";

    private final MonthlyPension pensions;
    private final PensionFigures figures;
    private final BusinessClock clock;

    PensionDifference(MonthlyPension pensions, PensionFigures figures, BusinessClock clock) {
        this.pensions = pensions;
        this.figures = figures;
        this.clock = clock;
    }

    @Override
    public String benefit() {
        return BENEFIT;
    }

    @Override
    public Insurance insurance() {
        return Insurance.PENSION;
    }

    /** With the pension of the month in which it is found. */
    @Override
    public LocalDate dueOn(YearMonth month, String region) {
        return figures.dueOn(YearMonth.from(clock.today()), region);
    }

    @Override
    public String select() {
        return """
                select due.ground, due.person, due.region, due.amount - payment.amount as amount
                  from (""" + pensions.dueWithMonth() + """
                ) due
                  join benefit_payment payment on payment.ground = due.ground and payment.benefit = 'pension'
                                              and payment.month = due.month
                 where payment.state in ('PAID', 'RETURNED') and due.amount > payment.amount""";
    }
}
