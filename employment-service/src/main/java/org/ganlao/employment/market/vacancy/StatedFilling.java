package org.ganlao.employment.market.vacancy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Places of a vacancy were filled in another way than by introduction. */
record StatedFilling(
        @Schema(description = "除介绍外已招人数（累计，非增量） · Places so filled, all in all and not in addition", examples = "2")
        @NotNull
        @Min(0)
        @Max(10_000)
        Integer filled) {}
