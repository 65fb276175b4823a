package org.ganlao.employment.aid.welfarepost;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record PostSubsidyRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(examples = "2007") @Min(2000) @Max(2100) int year,

        @Schema(description = "申领的月份 · Month that is claimed", examples = "5") @Min(1) @Max(12)
        int month) {

    YearMonth ofMonth() {
        return YearMonth.of(year, month);
    }
}
