package org.ganlao.laborrights.settlement.dispute;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** The application that should have been recorded, whole but for its workers, of whom others may speak for all, and why it was not. */
record DisputeCorrection(
        @Valid @NotNull StatedApplication application,

        @Schema(description = "推举的代表，填案件劳动者标识；不填的不变 · Ids of the workers who speak for all; not stated, they stay")
        @Size(max = 500)
        List<@NotNull UUID> representatives,

        @NotBlank @Size(max = 500) String reason) {

    DisputeCorrection {
        reason = reason == null ? null : Masking.maskWithin(reason);
    }
}
