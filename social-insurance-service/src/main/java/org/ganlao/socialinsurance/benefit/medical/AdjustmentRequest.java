package org.ganlao.socialinsurance.benefit.medical;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.benefit.medical.domain.AdjustmentKind;
import org.ganlao.socialinsurance.benefit.medical.domain.MedicalAdjustment.Terms;
import org.ganlao.socialinsurance.benefit.medical.domain.Quarter;

/** Adjustment money between a county's medical fund and its city's. */
@Schema(name = "MedicalAdjustmentRequest")
record AdjustmentRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "设区市") @NotNull @Pattern(regexp = "[0-9]{6}")
        String city,

        @Schema(description = "县（市、区）") @NotNull @Pattern(regexp = "[0-9]{6}")
        String county,

        @NotNull AdjustmentKind kind,
        @Min(2000) @Max(2100) int year,
        @Min(1) @Max(4) int quarter,

        @Schema(description = "基金缺口，仅申请补助时填 · The county's shortfall, only for a draw")
        Money shortfall,

        @NotBlank @Size(max = 60) String document) {

    Terms terms() {
        return new Terms(city, county, kind, new Quarter(year, quarter), document);
    }
}
