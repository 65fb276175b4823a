package org.ganlao.skills.commendation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** Why a nomination is declined, or nothing is awarded. */
record CommendationGrounds(
        @Schema(description = "理由 · Why", examples = "事迹材料不实") @NotBlank @Size(max = 1000)
        String grounds) {

    CommendationGrounds {
        grounds = grounds == null ? null : Masking.maskWithin(grounds);
    }
}
