package org.ganlao.skills.instruction.training;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The hours that a trainee attended on one day. */
@Schema(examples = AttendanceRequest.EXAMPLE)
record AttendanceRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "学员的标识 · Id of the trainee") @NotNull
        UUID trainee,

        @NotNull LocalDate on,

        @Schema(description = "出勤学时 · Lesson hours attended") @NotNull @Min(1) @Max(24)
        Integer hours) {

    static final String EXAMPLE = """
            {"sourceRef": "KQ-2007-0311-0226", "trainee": "0191f6a2-7c1e-7b2a-9d4e-3f5a6b7c8d93", "on": "2007-02-26", "hours": 6}""";
}
