package org.ganlao.socialinsurance.treasury.fund;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

record ClosingRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull Insurance insurance,

        @Schema(description = "基金所在统筹地区 · Region whose fund it is", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6}")
        String region,

        @Schema(description = "结账月份", examples = "2007-05") @NotNull
        YearMonth month) {}
