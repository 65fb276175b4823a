package org.ganlao.socialinsurance.oldage.hardship;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a living subsidy is due no longer. */
@Schema(examples = "{\"until\":\"2007-06\",\"reason\":\"已享受低保\"}")
record SubsidyEnd(
        @Schema(description = "停发首月 · First month no longer due") @NotNull
        YearMonth until,

        @NotBlank @Size(max = 500) String reason) {}
