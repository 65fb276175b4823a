package org.ganlao.employment.seeking.dossier;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** The file is not released, or not asked for any more. */
record StatedDecision(
        @Schema(examples = "2007-05-15") @NotNull LocalDate on,

        @Schema(examples = "本人仍居住在东湖区") @NotBlank @Size(max = 500)
        String reason) {

    StatedDecision {
        reason = reason == null ? null : Masking.maskWithin(reason);
    }
}
