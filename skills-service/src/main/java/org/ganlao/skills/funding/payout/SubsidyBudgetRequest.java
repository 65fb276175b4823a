package org.ganlao.skills.funding.payout;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;

/** Money out of which a county subsidises training in a year. */
record SubsidyBudgetRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(examples = "360104") @NotNull @Pattern(regexp = "[0-9]{6}")
        String region,

        @Schema(examples = "2007") @Min(2000) @Max(2100) int year,

        @NotNull Money amount,

        @Schema(description = "预算下达日 · Day on which it was given", examples = "2007-03-05") @NotNull
        LocalDate givenOn,

        @Schema(description = "预算文号，同一地区不得重复 · Document, once for a region", examples = "青财社〔2007〕9号")
        @NotBlank
        @Size(max = 100)
        String document) {}
