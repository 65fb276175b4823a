package org.ganlao.socialinsurance.treasury.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

record CaseClosing(
        @Schema(description = "办结日期", examples = "2007-06-20") @NotNull
        LocalDate on,

        @Schema(description = "处理结论 · What came of it") @NotBlank @Size(max = 500)
        String conclusion) {

    CaseClosing {
        conclusion = conclusion == null ? null : Masking.maskWithin(conclusion);
    }
}
