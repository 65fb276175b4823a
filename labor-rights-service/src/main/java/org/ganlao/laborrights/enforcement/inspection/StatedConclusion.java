package org.ganlao.laborrights.enforcement.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** What an investigation came to. */
@Schema(name = "InspectionConclusion")
record StatedConclusion(
        @NotNull LocalDate on,

        @Schema(description = "查明的违法行为，未发现的为空 · What was found; empty where nothing was") @NotNull @Size(max = 100)
        List<@Valid @NotNull StatedViolation> violations,

        @NotBlank @Size(max = 1000) String note) {

    StatedConclusion {
        note = note == null ? null : Masking.maskWithin(note);
    }
}
