package org.ganlao.socialinsurance.benefit.injury;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A region's rates of work-injury insurance are reviewed. */
@Schema(examples = "{\"sourceRef\":\"FL-2007-360102\",\"region\":\"360102\",\"year\":2007}")
record RateReviewRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "县（市、区）或设区市 · County or city", examples = "360102") @NotNull @Pattern(regexp = "[0-9]{6}")
        String region,

        @Schema(
                description = "费率执行年度 · Year in which the factors hold; the year before is looked at",
                examples = "2007")
        @NotNull
        @Min(2005)
        @Max(2100)
        Integer year) {}
