package org.ganlao.laborrights.wage.payroll.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.ganlao.platform.problem.Rejection;

/**
 * Whose payroll of which month.
 *
 * @param month its first day
 * @param payDay by which it has to be paid
 */
@Embeddable
public record ReportOutline(
        @Column(nullable = false, updatable = false) String region,
        @Column(nullable = false, updatable = false) String employer,

        @Column(name = "employer_name", nullable = false, updatable = false)
        String employerName,

        @Column(nullable = false, updatable = false) LocalDate month,

        @Column(name = "pay_day", nullable = false, updatable = false)
        LocalDate payDay) {

    public ReportOutline {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(employer, "employer");
        Objects.requireNonNull(employerName, "employerName");
        if (payDay.isBefore(month)) {
            throw new Rejection(PayrollRefusal.PAY_DAY_BEFORE_THE_MONTH, month).at("/report/payDay");
        }
    }

    public YearMonth yearMonth() {
        return YearMonth.from(month);
    }
}
