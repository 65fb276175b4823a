package org.ganlao.skills.appraisal.evaluation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** Request to reject an evaluation. */
record EvaluationRejection(
        @Schema(description = "退回原因", examples = "评审材料不全") @NotBlank @Size(max = 500)
        String reason) {

    EvaluationRejection {
        reason = reason == null ? null : Masking.maskWithin(reason);
    }
}
