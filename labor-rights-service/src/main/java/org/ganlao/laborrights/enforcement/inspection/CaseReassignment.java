package org.ganlao.laborrights.enforcement.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** Another inspector is responsible for a case. */
@Schema(name = "InspectionCaseReassignment")
record CaseReassignment(
        @NotNull LocalDate on,
        @Schema(description = "改派的监察员") @NotNull UUID inspector,

        @Schema(description = "改派理由", examples = "原责任监察员须回避") @NotBlank @Size(max = 500)
        String note) {

    CaseReassignment {
        note = note == null ? null : Masking.maskWithin(note);
    }
}
