package org.ganlao.socialinsurance.collection.billing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A month to bill in a county, a city or the province. */
record BillingRunRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "地区，含其下级 · Region with all below it", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6}")
        String region,

        @Schema(description = "费款所属月份 · Month to bill", examples = "2007-03")
        @NotNull
        @Pattern(regexp = "(19|20)[0-9]{2}-(0[1-9]|1[0-2])")
        String month) {

    YearMonth ofMonth() {
        return YearMonth.parse(month);
    }
}
