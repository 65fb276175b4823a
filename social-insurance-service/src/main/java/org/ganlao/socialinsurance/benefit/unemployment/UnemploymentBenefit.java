package org.ganlao.socialinsurance.benefit.unemployment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.socialinsurance.benefit.payment.MonthlyBenefit;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/** The monthly benefit of the unemployed (失业保险金), at the rate of each region on the month's first day. */
@ApplicationScoped
class UnemploymentBenefit implements MonthlyBenefit {

    static final String CODE = "unemployment-benefit";

    /** The same as {@code BenefitRate}, for all claims of a region at once. */
    private static final String DUE = """
            with due as (
                select c.id, c.person, c.region, asked.month
                  from (select cast(? as date) as month, cast(? as text) as regions) asked
                  join unemployment_claim c on c.region like asked.regions
                       and c.due_from <= asked.month and c.due_until > asked.month
                 where c.annul_reason is null),
            rate as (
                select region, greatest(least(round(wage * share / 100, 2), wage), line) as amount
                  from (select region,
                               figure_on('social-insurance.minimum-wage', region, month) as wage,
                               figure_on('social-insurance.unemployment.benefit-share', region, month) as share,
                               figure_on('social-insurance.unemployment.subsistence-line', region, month) as line
                          from (select distinct region, month from due) regions) figures)
            select due.id as ground, due.person, due.region, rate.amount from due join rate using (region)""";

    private final Parameters parameters;

    UnemploymentBenefit(Parameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public String benefit() {
        return CODE;
    }

    @Override
    public Insurance insurance() {
        return Insurance.UNEMPLOYMENT;
    }

    @Override
    public LocalDate dueOn(YearMonth month, String region) {
        int day = parameters.at(month.atDay(1)).integer("social-insurance.unemployment.pay-day", region);
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    @Override
    public String select() {
        return DUE;
    }
}
