package org.ganlao.socialinsurance.oldage.pension;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import org.ganlao.socialinsurance.benefit.payment.MonthlyBenefit;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/**
 * The pensions of a month: granted, from the month after the retirement to the month of the death, while the person is
 * certified to live and nothing is suspended, with the adjustments that hold by then.
 */
@ApplicationScoped
class MonthlyPension implements MonthlyBenefit {

    static final String BENEFIT = "pension";

    private final PensionFigures figures;

    MonthlyPension(PensionFigures figures) {
        this.figures = figures;
    }

    @Override
    public String benefit() {
        return BENEFIT;
    }

    @Override
    public Insurance insurance() {
        return Insurance.PENSION;
    }

    @Override
    public LocalDate dueOn(YearMonth month, String region) {
        return figures.dueOn(month, region);
    }

    @Override
    public String select() {
        return "select ground, person, region, amount from (" + dueWithMonth() + ") pensions";
    }

    /** The same with the column {@code month}. */
    String dueWithMonth() {
        return """
                select pension.id as ground, pension.person, pension.region, sum(rate.amount) as amount,
                       asked.month
                  from (select ?::date as month, ?::text as place) asked
                  join pension on pension.region >= rtrim(asked.place, '%') and pension.region < rtrim(asked.place, '%') || 'a'
                              and pension.region like asked.place
                  join pension_rate rate on rate.pension = pension.id and rate.from_month <= asked.month
                 where pension.state in ('IN_PAYMENT', 'SUSPENDED', 'ENDED') and not pension.set_aside
                   and pension.certified_until >= asked.month
                   and (pension.suspended_from is null or asked.month < pension.suspended_from)
                   and (pension.ended_on is null or asked.month < pension.ended_on)
                 group by pension.id, asked.month""";
    }
}
