package org.ganlao.skills.appraisal.exam;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** The candidate need not pay. */
@Schema(name = "ExamFeeWaiver")
record FeeWaiver(
        @Schema(description = "免收事由", examples = "低保家庭成员，凭证免收") @NotBlank @Size(max = 500)
        String because) {

    FeeWaiver {
        because = because == null ? null : Masking.maskWithin(because);
    }
}
