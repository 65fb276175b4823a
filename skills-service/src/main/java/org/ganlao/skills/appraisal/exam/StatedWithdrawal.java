package org.ganlao.skills.appraisal.exam;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** Request to withdraw a candidate. */
@Schema(name = "ExamWithdrawal")
record StatedWithdrawal(
        @Schema(examples = "2007-06-12") @NotNull LocalDate on,

        @Schema(description = LATE, examples = "考生于报名点书面取消，漏录") @Size(min = 1, max = 500)
        String lateBecause) {

    static final String LATE =
            "考试当日及以后补录的事由，由复核人员办理 · Why it is entered only now, where the day of the exam has come; a reviewer enters it";

    StatedWithdrawal {
        lateBecause = lateBecause == null ? null : Masking.maskWithin(lateBecause);
    }
}
