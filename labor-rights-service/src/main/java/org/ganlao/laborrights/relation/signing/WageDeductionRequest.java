package org.ganlao.laborrights.relation.signing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.EmployerToken;

/** A count as the tax authority reports it. */
@Schema(examples = WageDeductionRequest.EXAMPLE)
record WageDeductionRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull EmployerToken employer,

        @Schema(description = "用工地区 · Region of the workplace", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6}")
        String region,

        @Schema(description = "税款所属月份 · Month of the deduction", examples = "2007-05") @NotNull
        YearMonth month,

        @Schema(description = "税前扣除工资的人数 · Persons whose wages were deducted") @NotNull @Min(0) @Max(1_000_000)
        Integer persons) {

    static final String EXAMPLE = """
            {"sourceRef": "DS-2007-05-71526726X", "employer": "71526726X", "region": "360102", "month": "2007-05",
             "persons": 132}""";
}
