package org.ganlao.employment.coverage.community;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record CertificateRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "据以认定的评估 · The evaluation that it rests on") @NotNull
        UUID evaluation,

        @Schema(description = "认定文号 · Number of the certificate", examples = "东劳社充字〔2007〕7号") @NotBlank @Size(max = 100)
        String number,

        @NotNull LocalDate certifiedOn) {}
