package org.ganlao.socialinsurance.benefit.injury;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.socialinsurance.benefit.injury.domain.AppraisalKind;

/** An appraisal is asked for. */
record InjuryAppraisalRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "工伤案件 · Case that was recognised") @NotNull
        UUID injury,

        @NotNull AppraisalKind kind,

        @Schema(description = "申请日期 · Day on which it is asked for") @NotNull
        LocalDate askedOn) {}
