package org.ganlao.employment.coverage.layoff;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.coverage.layoff.domain.Layoff;
import org.ganlao.platform.personal.EmployerToken;
import org.ganlao.platform.personal.Masking;

/** A mass lay-off as requests state it and answers show it. */
record StatedLayoff(
        @Schema(description = "用人单位所在县（市、区） · County of the employer", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6}")
        String region,

        @NotNull EmployerToken employer,

        @Schema(description = "报告日期 · Day of the report") @NotNull
        LocalDate reportedOn,

        @Schema(description = "裁员开始日期 · First day on which somebody leaves") @NotNull
        LocalDate beginsOn,

        @Schema(description = "裁员前职工人数 · Workers before", examples = "400") @NotNull @Positive @Max(10_000_000)
        Integer workers,

        @Schema(description = "拟裁减人数 · Workers who leave", examples = "60") @NotNull @Positive @Max(10_000_000)
        Integer leaving,

        @Schema(description = "裁员原因 · Cause", examples = "企业改制") @NotBlank @Size(max = 500)
        String cause,

        @Schema(description = "安置措施 · What is done for those who leave", examples = "支付经济补偿，组织转岗培训")
        @NotBlank
        @Size(max = 1000)
        String measures) {

    Layoff layoff() {
        return new Layoff(
                region,
                employer.value(),
                reportedOn,
                beginsOn,
                workers,
                leaving,
                Masking.maskWithin(cause),
                Masking.maskWithin(measures));
    }

    static StatedLayoff from(Layoff layoff) {
        return new StatedLayoff(
                layoff.region(),
                EmployerToken.of(layoff.employer()),
                layoff.reportedOn(),
                layoff.beginsOn(),
                layoff.workers(),
                layoff.leaving(),
                layoff.cause(),
                layoff.measures());
    }
}
