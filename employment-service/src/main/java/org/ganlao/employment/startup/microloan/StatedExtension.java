package org.ganlao.employment.startup.microloan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record StatedExtension(
        @Schema(examples = "2007-06-20") @NotNull LocalDate on,

        @Schema(description = "展期月数") @Min(1) @Max(120) int months) {}
