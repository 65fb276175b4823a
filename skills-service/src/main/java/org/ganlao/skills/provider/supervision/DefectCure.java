package org.ganlao.skills.provider.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** A defect was put right. */
record DefectCure(
        @Schema(examples = "2007-04-24") @NotNull LocalDate on,

        @Schema(description = "整改情况 · How it was put right") @NotBlank @Size(max = 500)
        String how) {

    DefectCure {
        how = how == null ? null : Masking.maskWithin(how);
    }
}
