package org.ganlao.employment.coverage.community;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/**
 * How many residents in work are insured of whom social insurance has told nothing, as those insured elsewhere. Of whom it has
 * told something, that counts and nothing that is stated.
 */
record StatedInsured(
        @Schema(
                description =
                        "社保登记无记录、另有凭证的参保就业居民人数 · Residents in work who are insured, of whom the register has nothing",
                examples = "8")
        @NotNull
        @PositiveOrZero
        @Max(10_000_000)
        Integer persons,

        @Schema(description = "数据来源 · What the figure rests on", examples = "外省参保缴费凭证") @NotBlank @Size(max = 200)
        String source) {

    StatedInsured {
        source = source == null ? null : Masking.maskWithin(source);
    }
}
