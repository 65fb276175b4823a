package org.ganlao.laborrights.relation.tripartite;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

@Schema(name = "TripartiteMeetingRequest")
record MeetingRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull UUID body,
        @Schema(examples = "2007-03-15") @NotNull LocalDate heldOn,

        @Schema(description = "议题 · What it dealt with", examples = "企业工资集体协商推进方案") @NotBlank @Size(max = 1000)
        String agenda,

        @Valid @NotNull StatedAttendance attendance) {

    MeetingRequest {
        agenda = agenda == null ? null : Masking.maskWithin(agenda);
    }
}
