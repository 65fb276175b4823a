package org.ganlao.socialinsurance.oldage.hardship;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.EmployerToken;

/** A firm that goes under or is restructured, and the retirees for whom it pays at once. */
@Schema(examples = FundingRequest.EXAMPLE)
record FundingRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull EmployerToken employer,

        @Schema(description = "统筹地区 · Region where the medical insurance is pooled", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6}")
        String region,

        @Schema(description = "商定日期，按该日标准计算 · Day of the agreement, whose figures hold") @NotNull
        LocalDate agreedOn,

        @Schema(description = "退休人员数 · Number of retirees") @NotNull @Min(1) @Max(100_000)
        Integer retirees) {

    static final String EXAMPLE = """
            {"sourceRef": "PC-2007-003", "employer": "71526726X", "region": "360102", "agreedOn": "2007-03-20",
             "retirees": 46}""";
}
