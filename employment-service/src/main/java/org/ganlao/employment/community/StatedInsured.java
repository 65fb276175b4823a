package org.ganlao.employment.community;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** How many of the residents in work are insured; employment does not know it by itself. */
record StatedInsured(
        @Schema(description = "就业居民中参保人数 · Residents in work who are insured", examples = "118")
        @NotNull
        @PositiveOrZero
        @Max(10_000_000)
        Integer persons,

        @Schema(description = "数据来源 · What the figure rests on", examples = "社区实名制台账2007年5月") @NotBlank @Size(max = 200)
        String source) {

    StatedInsured {
        source = source == null ? null : Masking.maskWithin(source);
    }
}
