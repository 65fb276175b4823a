package org.ganlao.socialinsurance.oldage.landfarmer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A covered farmer is of age. */
record LandPensionRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull UUID coverage,

        @Schema(description = "首发月份 · First month", examples = "2007-04") @NotNull
        YearMonth since) {}
