package org.ganlao.laborrights.wage.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.ganlao.laborrights.wage.minimumwage.MinimumWages;
import org.ganlao.laborrights.wage.payroll.domain.PayLaw;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.time.WorkingDays;

/** What the law asks of a month's payroll in a region, by the figures of the month's last day and the calendar of working days. */
@ApplicationScoped
class PayrollLaw {

    private static final BigDecimal HOURS_A_DAY = BigDecimal.valueOf(8);

    private final Parameters parameters;
    private final MinimumWages minimum;
    private final WorkingDays calendar;

    PayrollLaw(Parameters parameters, MinimumWages minimum, WorkingDays calendar) {
        this.parameters = parameters;
        this.minimum = minimum;
        this.calendar = calendar;
    }

    ParameterSet figures(YearMonth month) {
        return parameters.at(month.atEndOfMonth());
    }

    /** @param figures of the month; they then name what was used */
    PayLaw of(String region, YearMonth month, ParameterSet figures) {
        return new PayLaw(
                minimum.monthly(region, figures),
                minimum.hourly(region, figures),
                figures.decimal("labor.payroll.monthly-hours"),
                HOURS_A_DAY.multiply(BigDecimal.valueOf(workedDays(month))),
                figures.factor("labor.payroll.overtime.working-day"),
                figures.factor("labor.payroll.overtime.rest-day"),
                figures.factor("labor.payroll.overtime.holiday"),
                figures.decimal("labor.payroll.overtime.most-hours"));
    }

    private int workedDays(YearMonth month) {
        LocalDate before = month.atDay(1).minusDays(1);
        return calendar.between(before, month.atEndOfMonth());
    }
}
