package org.ganlao.skills.instruction.apprenticeship;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Since when a pair is shown to others. */
record Demonstration(
        @Schema(description = "列为示范之日 · Day from which it is shown", examples = "2007-06-29") @NotNull
        LocalDate on) {}
