package org.ganlao.skills.appraisal.exam;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.skills.appraisal.exam.domain.ExamPart;

/** What an examiner gave a candidate for one part. */
record ScoreRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "考生标识 · Id of the candidate") @NotNull
        UUID candidate,

        @NotNull ExamPart part,

        @Schema(description = "考评员标识 · Id of the examiner") @NotNull
        UUID examiner,

        @Schema(description = "成绩，百分制 · Points of 100", examples = "72.5")
        @NotNull
        @DecimalMin("0")
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 1)
        BigDecimal score) {}
