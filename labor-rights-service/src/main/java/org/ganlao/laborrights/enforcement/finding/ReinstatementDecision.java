package org.ganlao.laborrights.enforcement.finding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** What another person makes of the proposal to take a dismissal back. */
@Schema(examples = "{\"reinstated\": true}")
record ReinstatementDecision(
        @Schema(description = "是否同意恢复 · Whether the finding stands again; otherwise it stays dismissed") @NotNull
        Boolean reinstated,

        @Schema(description = "不同意的理由 · Why not") @Size(max = 500)
        String why) {

    ReinstatementDecision {
        why = why == null ? "" : Masking.maskWithin(why);
    }
}
