package org.ganlao.laborrights.relation.signing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

@Schema(examples = "{\"persons\": 130, \"reason\": \"税务机关更正申报\"}")
record WageDeductionCorrection(
        @NotNull @Min(0) @Max(1_000_000) Integer persons,
        @NotBlank @Size(max = 500) String reason) {

    WageDeductionCorrection {
        reason = reason == null ? null : Masking.maskWithin(reason);
    }
}
