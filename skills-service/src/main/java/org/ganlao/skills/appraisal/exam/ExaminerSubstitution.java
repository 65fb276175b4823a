package org.ganlao.skills.appraisal.exam;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** Request to assign one more examiner to a session. */
record ExaminerSubstitution(
        @Schema(description = "考评员标识 · Id of the examiner") @NotNull
        UUID examiner,

        @Schema(description = "增补事由", examples = "原考评员曾培训本场考生，应当回避") @NotBlank @Size(max = 500)
        String because) {

    ExaminerSubstitution {
        because = because == null ? null : Masking.maskWithin(because);
    }
}
