package org.ganlao.skills.provider.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** What a complaint came to. */
@Schema(name = "TrainingComplaintDecision")
record ComplaintDecision(
        @Schema(description = "是否属实") @NotNull Boolean upheld,
        @Schema(examples = "2007-04-17") @NotNull LocalDate on,
        @NotBlank @Size(max = 500) String grounds) {

    ComplaintDecision {
        grounds = grounds == null ? null : Masking.maskWithin(grounds);
    }
}
