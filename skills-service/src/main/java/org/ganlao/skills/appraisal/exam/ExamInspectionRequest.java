package org.ganlao.skills.appraisal.exam;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;
import org.ganlao.skills.appraisal.exam.domain.ExamInspection;

/** What an inspector saw at an exam. */
record ExamInspectionRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "考试场次标识 · Id of the session") @NotNull
        UUID session,

        @NotNull LocalDate inspectedOn,

        @Schema(description = "发现的问题；无问题则不填 · What was wrong; absent where nothing was", examples = "二号考场考评员擅自离岗")
        @Size(min = 1, max = 500)
        String findings,

        @Schema(description = "是否严重，整改前不得公布成绩 · Serious: no result is decided before it is put right")
        boolean serious) {

    ExamInspectionRequest {
        findings = findings == null ? null : Masking.maskWithin(findings);
    }

    ExamInspection.Seen seen() {
        return new ExamInspection.Seen(inspectedOn, findings, serious);
    }
}
