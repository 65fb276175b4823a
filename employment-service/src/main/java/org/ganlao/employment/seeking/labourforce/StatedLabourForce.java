package org.ganlao.employment.seeking.labourforce;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.seeking.labourforce.domain.LabourForce;
import org.ganlao.platform.personal.Masking;

/** Figures of the urban labour force, as requests state them and answers show them. */
record StatedLabourForce(
        @Schema(description = "截止日期 · Day at whose end the figures stood", examples = "2007-03-31") @NotNull
        LocalDate asOf,

        @Schema(description = "城镇从业人员（人） · Persons in urban work", examples = "152300")
        @NotNull
        @PositiveOrZero
        @Max(1_000_000_000)
        Long urbanEmployed,

        @Schema(description = "城镇登记失业人员（人） · Persons registered as urban unemployed", examples = "5400")
        @NotNull
        @PositiveOrZero
        @Max(1_000_000_000)
        Long registeredUnemployed,

        @Schema(description = "数据来源 · What the figures rest on", examples = "2007年一季度劳动力调查") @NotBlank @Size(max = 200)
        String source) {

    LabourForce figures() {
        return new LabourForce(asOf, urbanEmployed, registeredUnemployed, Masking.maskWithin(source));
    }

    static StatedLabourForce from(LabourForce figures) {
        return new StatedLabourForce(
                figures.asOf(), figures.urbanEmployed(), figures.registeredUnemployed(), figures.source());
    }
}
