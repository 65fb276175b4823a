package org.ganlao.laborrights.enforcement.yearlyreview;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.enforcement.yearlyreview.domain.YearlyReview.Call;
import org.ganlao.platform.personal.EmployerToken;
import org.ganlao.platform.personal.Masking;

/** An employer is called to hand in what it states of a year. */
@Schema(
        examples =
                "{\"sourceRef\":\"SC-2006-118\",\"region\":\"360102\",\"employer\":\"71526726X\",\"employerName\":\"某建筑公司\",\"year\":2006,\"calledOn\":\"2007-03-01\",\"submitBy\":\"2007-04-30\"}")
record YearlyReviewRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull @Pattern(regexp = "[0-9]{6}") String region,
        @NotNull EmployerToken employer,
        @NotBlank @Size(max = 100) String employerName,

        @Schema(description = "被审查年度 · The year that is reviewed") @NotNull @Min(1995) @Max(2100)
        Integer year,

        @Schema(description = "通知日期") @NotNull LocalDate calledOn,

        @Schema(description = "报送期限 · Last day to hand it in") @NotNull
        LocalDate submitBy) {

    YearlyReviewRequest {
        employerName = employerName == null ? null : Masking.maskWithin(employerName);
    }

    Call call() {
        return new Call(region, employer.value(), employerName, year, calledOn, submitBy);
    }
}
