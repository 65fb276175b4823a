package org.ganlao.laborrights.settlement.dispute;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When each side received the award or statement. */
@Schema(name = "DisputeService")
record StatedService(
        @Schema(examples = "2007-04-22") @NotNull LocalDate workersOn,
        @Schema(examples = "2007-04-23") @NotNull LocalDate employersOn) {}
