package org.ganlao.employment.aid.mergedrail;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** The social insurance goes on. */
record StatedInsurance(
        @Schema(description = "接续日期 · Since when it goes on", examples = "2007-04-01") @NotNull
        LocalDate on,

        @Schema(description = "依据 · What that rests on", examples = "东湖区社保局参保证明") @NotBlank @Size(max = 200)
        String source) {

    StatedInsurance {
        source = source == null ? null : Masking.maskWithin(source);
    }
}
