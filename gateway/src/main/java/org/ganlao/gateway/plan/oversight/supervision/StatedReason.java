package org.ganlao.gateway.plan.oversight.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something is taken back, begun anew or sent back. */
@Schema(name = "SupervisionReason", description = "理由 · Why")
record StatedReason(@NotBlank @Size(max = 500) String reason) {

    StatedReason {
        reason = TaskRequest.masked(reason);
    }
}
