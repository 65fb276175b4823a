package org.ganlao.gateway.plan.counting.opening;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What stood in some regions at the end of a month. */
@Schema(description = "期初数 · Opening statements of one cut-off day")
record OpeningRequest(
        @NotNull @Schema(description = "截止日，须为月末 · Cut-off, the last day of a month", examples = "2006-12-31")
        LocalDate cutOff,

        @NotBlank @Size(max = 500) @Schema(description = "依据 · What the figures rest on", examples = "2006年度社会保险统计年报")
        String basis,

        @NotEmpty @Size(max = 500) List<@Valid @NotNull Statement> statements) {

    /** One figure; replaces an earlier one of the same measure, region and cut-off. */
    @Schema(description = "一个地区的一项期初数 · One figure of one region's own unit")
    record Statement(
            @NotBlank @Size(max = 80) @Schema(examples = "pension-insured")
            String measure,

            @NotBlank @Size(max = 12) @Schema(examples = "360102")
            String region,

            @NotNull
            @PositiveOrZero
            @DecimalMax("9999999999999")
            @Digits(integer = 13, fraction = 2)
            @Schema(examples = "41250")
            BigDecimal value) {}
}
