package org.ganlao.laborrights.petition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** What is done about a warning. */
@Schema(name = "PetitionWarningMeasures")
record WarningMeasures(
        @Schema(description = "处置措施", examples = "已约谈单位负责人，监察大队进驻") @NotBlank @Size(max = 500)
        String measures) {

    WarningMeasures {
        measures = measures == null ? null : Masking.maskWithin(measures);
    }
}
