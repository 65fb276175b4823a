package org.ganlao.skills.appraisal.exam;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;
import org.ganlao.skills.appraisal.exam.domain.ExamPart;

/** A candidate's doubt about a score. */
@Schema(name = "ScoreAppealRequest")
record AppealRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "考生标识 · Id of the candidate") @NotNull
        UUID candidate,

        @NotNull ExamPart part,
        @NotNull LocalDate filedOn,

        @Schema(description = "申诉理由", examples = "焊缝外观评分与评分标准不符") @NotBlank @Size(max = 500)
        String grounds) {

    AppealRequest {
        grounds = grounds == null ? null : Masking.maskWithin(grounds);
    }
}
