package org.ganlao.skills.cadre;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** Training of a member of staff. */
record CadreTrainingRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "干部的标识 · Id of the member of staff") @NotNull
        UUID member,

        @Schema(description = "结束日期，学时计入该年度 · Last day, in whose year the hours count", examples = "2007-05-18")
        @NotNull
        LocalDate heldOn,

        @Schema(description = "学时 · Lesson hours", examples = "24") @NotNull @Min(1) @Max(2000)
        Integer hours,

        @Schema(description = "培训内容 · Subject", examples = "社会保险费征缴业务") @NotBlank @Size(max = 200)
        String subject,

        @Schema(description = "主办单位 · Organiser", examples = "省劳动和社会保障厅") @NotBlank @Size(max = 100)
        String organiser) {

    CadreTrainingRequest {
        subject = subject == null ? null : Masking.maskWithin(subject);
    }
}
