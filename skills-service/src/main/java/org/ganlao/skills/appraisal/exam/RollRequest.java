package org.ganlao.skills.appraisal.exam;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request to certify all who have passed a session and are not certified yet. */
@Schema(name = "CertificateRollRequest")
record RollRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "考试场次标识 · Id of the session") @NotNull
        UUID session) {}
