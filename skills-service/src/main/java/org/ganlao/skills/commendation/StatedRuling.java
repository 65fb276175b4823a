package org.ganlao.skills.commendation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;
import org.ganlao.skills.commendation.domain.ObjectionRuling;

/** What came of an objection. */
@Schema(name = "ObjectionRulingRequest")
record StatedRuling(
        @NotNull ObjectionRuling ruling,

        @Schema(description = "核查结论 · What was found", examples = "经核查不属实") @NotBlank @Size(max = 1000)
        String grounds) {

    StatedRuling {
        grounds = grounds == null ? null : Masking.maskWithin(grounds);
    }
}
