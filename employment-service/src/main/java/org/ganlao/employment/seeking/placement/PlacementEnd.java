package org.ganlao.employment.seeking.placement;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The person left the job. */
record PlacementEnd(
        @Schema(description = "最后在岗日期 · Last day in the job", examples = "2007-08-31") @NotNull
        LocalDate endedOn) {}
