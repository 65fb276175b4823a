package org.ganlao.laborrights.petition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** Why a petition needs more time. */
record PetitionExtension(
        @Schema(description = "批准日期，不晚于原期限 · Day of the approval, while the time runs", examples = "2007-06-20")
        @NotNull
        LocalDate on,

        @Schema(description = "延期理由，须告知信访人 · The petitioners are told it", examples = "涉及原企业改制档案，须外调核实")
        @NotBlank
        @Size(max = 500)
        String reason) {

    PetitionExtension {
        reason = reason == null ? null : Masking.maskWithin(reason);
    }
}
