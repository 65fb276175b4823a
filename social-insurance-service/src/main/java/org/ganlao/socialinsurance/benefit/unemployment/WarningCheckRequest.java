package org.ganlao.socialinsurance.benefit.unemployment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A region's month is checked against the thresholds. */
@Schema(examples = "{\"region\":\"360102\",\"month\":\"2007-05-01\"}")
record WarningCheckRequest(
        @Schema(description = "县（市、区）、设区市或省 · County, city or province", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6}")
        String region,

        @Schema(description = "月份内任一日 · Any day of the month") @NotNull
        LocalDate month) {}
