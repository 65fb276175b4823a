package org.ganlao.laborrights.wage.payroll.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.ganlao.platform.money.Money;

/**
 * The figures by which a month's payroll is checked, of its last day.
 *
 * @param minimum per month, of full-time work
 * @param hourly per hour, of part-time work
 * @param monthlyHours by which a monthly wage is divided to give that of an hour
 * @param scheduledHours of the working days of the month
 * @param workday what an hour of overtime on a working day is paid, in hours
 * @param restDay the same on a rest day
 * @param holiday the same on a public holiday
 * @param mostOvertime hours in a month
 */
@Embeddable
public record PayLaw(
        @Column(name = "law_minimum") Money minimum,
        @Column(name = "law_hourly") Money hourly,
        @Column(name = "law_monthly_hours") BigDecimal monthlyHours,
        @Column(name = "law_scheduled_hours") BigDecimal scheduledHours,
        @Column(name = "law_workday") BigDecimal workday,
        @Column(name = "law_rest_day") BigDecimal restDay,
        @Column(name = "law_holiday") BigDecimal holiday,
        @Column(name = "law_most_overtime") BigDecimal mostOvertime) {

    /** Overtime in hours of normal pay. */
    BigDecimal weighted(WorkedHours hours) {
        return hours.workday()
                .multiply(workday)
                .add(hours.restDay().multiply(restDay))
                .add(hours.holiday().multiply(holiday));
    }
}
