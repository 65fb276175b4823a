package org.ganlao.employment.startup.microloan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record SubsidyRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull UUID fund,

        @Min(2000) @Max(2100) int year,

        @Schema(description = "季度") @Min(1) @Max(4) int quarter) {

    private static final int MONTHS_OF_A_QUARTER = 3;

    LocalDate firstDay() {
        return LocalDate.of(year, (quarter - 1) * MONTHS_OF_A_QUARTER + 1, 1);
    }
}
