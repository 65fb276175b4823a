package org.ganlao.socialinsurance.treasury.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.Masking;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

record MisappropriationRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull Insurance insurance,

        @Schema(description = "地区", examples = "360102") @NotNull @Pattern(regexp = "[0-9]{6}")
        String region,

        @Schema(description = "发现日期", examples = "2007-03-20") @NotNull
        LocalDate discoveredOn,

        @Schema(description = "挤占挪用单位 · Who misused it") @NotBlank @Size(max = 100)
        String body,

        @Schema(description = "情况 · How") @NotBlank @Size(max = 500)
        String what,

        @NotNull Money amount) {

    MisappropriationRequest {
        what = what == null ? null : Masking.maskWithin(what);
    }
}
