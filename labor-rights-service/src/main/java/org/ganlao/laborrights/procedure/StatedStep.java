package org.ganlao.laborrights.procedure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** A dated step of a procedure and what was said at it, as requests state it. */
@Schema(name = "ProcedureStep", examples = "{\"on\": \"2007-03-20\", \"words\": \"双方协商一致\"}")
public record StatedStep(
        @Schema(description = "日期 · Day of the step", examples = "2007-03-20") @NotNull
        LocalDate on,

        @Schema(description = "情况说明 · What was said or found", examples = "双方协商一致") @NotBlank @Size(max = 1000)
        String words) {

    /** Numbers of identity documents are masked. */
    public StatedStep {
        words = words == null ? null : Masking.maskWithin(words);
    }
}
