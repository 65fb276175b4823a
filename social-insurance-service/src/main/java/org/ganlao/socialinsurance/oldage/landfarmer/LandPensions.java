package org.ganlao.socialinsurance.oldage.landfarmer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.socialinsurance.benefit.payment.MonthlyBenefit;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/** The pensions of the scheme that are due in a month; payment runs find them here. */
@ApplicationScoped
class LandPensions implements MonthlyBenefit {

    private final Parameters parameters;

    LandPensions(Parameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public String benefit() {
        return "land-pension";
    }

    @Override
    public Insurance insurance() {
        return Insurance.LAND_EXPROPRIATED;
    }

    @Override
    public LocalDate dueOn(YearMonth month, String region) {
        int last = parameters.at(month.atDay(1)).integer("social-insurance.landfarmer.due-day", region);
        return month.atDay(Math.min(last, month.lengthOfMonth()));
    }

    @Override
    public String select() {
        return """
                select id as ground, person, region, monthly as amount from land_pension
                 where annul_reason is null and approved_by is not null
                   and daterange(since, ended_on) @> cast(? as date) and region like ?""";
    }
}
