package org.ganlao.laborrights.enforcement.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** A step of a case that has a day and a text. */
@Schema(name = "InspectionCaseStep", examples = "{\"on\":\"2007-03-20\",\"note\":\"直接送达，当事人签收\"}")
record CaseStep(
        @NotNull LocalDate on,

        @Schema(description = "内容：理由、方式、法院、受移送机关等 · Why, how, which court or authority") @NotBlank @Size(max = 1000)
        String note) {

    CaseStep {
        note = note == null ? null : Masking.maskWithin(note);
    }
}
