package org.ganlao.laborrights.enforcement.finding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** What another person makes of the proposal to dismiss a finding. */
@Schema(examples = "{\"dismissed\": true}")
record DismissalDecision(
        @Schema(description = "是否同意排除 · Whether it is dismissed; otherwise it stays what it was") @NotNull
        Boolean dismissed,

        @Schema(description = "不同意的理由 · Why not") @Size(max = 500)
        String why) {

    DismissalDecision {
        why = why == null ? "" : Masking.maskWithin(why);
    }
}
