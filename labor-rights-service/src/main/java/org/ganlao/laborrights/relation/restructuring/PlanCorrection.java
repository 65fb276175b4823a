package org.ganlao.laborrights.relation.restructuring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.ganlao.platform.personal.Masking;

/** The plan that should have been submitted, whole, and why it is another one. */
record PlanCorrection(
        @Valid @NotNull StatedPlan plan,
        @NotBlank @Size(max = 500) String reason) {

    PlanCorrection {
        reason = reason == null ? null : Masking.maskWithin(reason);
    }
}
