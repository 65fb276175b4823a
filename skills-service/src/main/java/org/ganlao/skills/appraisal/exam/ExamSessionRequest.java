package org.ganlao.skills.appraisal.exam;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An exam to hold. */
record ExamSessionRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "鉴定站标识 · Id of the station") @NotNull
        UUID station,

        @Schema(description = "考评员标识 · Ids of the examiners") @NotEmpty @Size(max = 50)
        Set<@NotNull UUID> examiners,

        @Valid @NotNull StatedExamPlan plan) {}
