package org.ganlao.skills.funding.examfee;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A station claims what the public pays of the fees of a session. */
@Schema(name = "ExamFeeClaimRequest")
record FeeClaimRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 60)
        String sourceRef,

        @Schema(description = "考试场次标识；其鉴定站为申领人 · Id of the session, whose station claims") @NotNull
        UUID session) {}
