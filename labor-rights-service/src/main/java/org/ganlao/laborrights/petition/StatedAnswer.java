package org.ganlao.laborrights.petition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** What the bureau answers. */
record StatedAnswer(
        @NotNull LocalDate on,

        @Schema(description = "送达日期 · Day on which the petitioners got it") @NotNull
        LocalDate servedOn,

        @Schema(examples = "经查属实，已责令单位于六月底前补发工资") @NotBlank @Size(max = 2000)
        String answer) {

    StatedAnswer {
        answer = answer == null ? null : Masking.maskWithin(answer);
    }
}
