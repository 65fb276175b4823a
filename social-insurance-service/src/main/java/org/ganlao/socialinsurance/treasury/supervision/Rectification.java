package org.ganlao.socialinsurance.treasury.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** A finding was put right. */
@Schema(name = "SupervisionRectification")
record Rectification(
        @Schema(description = "整改日期", examples = "2007-06-20") @NotNull
        LocalDate on,

        @Schema(description = "整改情况 · How it was put right") @NotBlank @Size(max = 500)
        String how,

        @Schema(
                description =
                        "更正基数的申报记录；少报缴费基数必填 · The declaration that corrects the bases, and is billed; needed where a base"
                                + " was too low")
        UUID declaration) {

    Rectification {
        how = how == null ? null : Masking.maskWithin(how);
    }
}
