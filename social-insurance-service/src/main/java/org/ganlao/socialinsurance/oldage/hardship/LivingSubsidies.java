package org.ganlao.socialinsurance.oldage.hardship;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.socialinsurance.benefit.payment.MonthlyBenefit;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/** The living subsidies that are due in a month; payment runs find them here. */
@ApplicationScoped
class LivingSubsidies implements MonthlyBenefit {

    static final String BENEFIT = "living-subsidy";

    private final Parameters parameters;

    LivingSubsidies(Parameters parameters) {
        this.parameters = parameters;
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
        int day = parameters.at(month.atDay(1)).integer("social-insurance.hardship.pay-day");
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    @Override
    public String select() {
        return """
                select id as ground, person, region, amount from living_subsidy
                 where annul_reason is null and approved_by is not null and not set_aside
                   and daterange(since, until) @> cast(? as date) and region like ?""";
    }
}
