package org.ganlao.laborrights.wage.payroll;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.wage.payroll.domain.ReportOutline;
import org.ganlao.platform.personal.EmployerToken;

/** Whose payroll of which month, as requests state it and answers show it. */
@Schema(name = "StatedPayrollReport")
record StatedReport(
        @Schema(examples = "360102") @NotNull @Pattern(regexp = "[0-9]{6}")
        String region,

        @NotNull EmployerToken employer,

        @Schema(examples = "南昌东湖服装有限公司") @NotBlank @Size(max = 200)
        String employerName,

        @Schema(examples = "2007-03") @NotNull YearMonth month,

        @Schema(description = "工资支付日 · Day by which it has to be paid", examples = "2007-04-10") @NotNull
        LocalDate payDay) {

    ReportOutline outline() {
        return new ReportOutline(region, employer.value(), employerName, month.atDay(1), payDay);
    }

    static StatedReport from(ReportOutline outline) {
        return new StatedReport(
                outline.region(),
                EmployerToken.of(outline.employer()),
                outline.employerName(),
                outline.yearMonth(),
                outline.payDay());
    }
}
