package org.ganlao.laborrights.wage.payroll.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.ganlao.platform.problem.Rejection;

/**
 * Hours of a month.
 *
 * @param normal within the normal working time
 * @param workday overtime on working days
 * @param restDay on rest days for which no time off was given
 * @param holiday on public holidays
 */
@Embeddable
public record WorkedHours(
        @Column(name = "normal_hours", nullable = false) BigDecimal normal,
        @Column(name = "workday_hours", nullable = false) BigDecimal workday,
        @Column(name = "rest_day_hours", nullable = false) BigDecimal restDay,
        @Column(name = "holiday_hours", nullable = false) BigDecimal holiday) {

    private static final BigDecimal HOURS_OF_A_MONTH = BigDecimal.valueOf(31L * 24);

    public WorkedHours {
        if (normal.add(workday).add(restDay).add(holiday).compareTo(HOURS_OF_A_MONTH) > 0) {
            throw new Rejection(PayrollRefusal.MORE_HOURS_THAN_THERE_ARE, HOURS_OF_A_MONTH).at("/work/hours");
        }
    }

    BigDecimal overtime() {
        return workday.add(restDay).add(holiday);
    }

    boolean same(WorkedHours other) {
        return normal.compareTo(other.normal) == 0
                && workday.compareTo(other.workday) == 0
                && restDay.compareTo(other.restDay) == 0
                && holiday.compareTo(other.holiday) == 0;
    }
}
