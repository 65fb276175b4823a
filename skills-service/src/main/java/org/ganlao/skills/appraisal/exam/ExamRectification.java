package org.ganlao.skills.appraisal.exam;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** Request to say that a finding was put right. */
record ExamRectification(
        @Schema(description = "整改情况 · How", examples = "该考场成绩重新评定") @NotBlank @Size(max = 500)
        String how,

        @NotNull LocalDate on) {

    ExamRectification {
        how = how == null ? null : Masking.maskWithin(how);
    }
}
