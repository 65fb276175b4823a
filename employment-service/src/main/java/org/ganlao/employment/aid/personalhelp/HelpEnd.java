package org.ganlao.employment.aid.personalhelp;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** The help ends. */
@Schema(name = "PersonalHelpEnd")
record HelpEnd(
        @Schema(description = "最后一日 · Last day") @NotNull LocalDate on,

        @Schema(examples = "已实现就业") @NotBlank @Size(max = 500)
        String reason) {

    HelpEnd {
        reason = reason == null ? null : Masking.maskWithin(reason);
    }
}
