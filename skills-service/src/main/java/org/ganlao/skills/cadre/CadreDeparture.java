package org.ganlao.skills.cadre;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member of staff leaves. */
record CadreDeparture(
        @Schema(description = "最后在职日 · Last day in service", examples = "2007-06-29") @NotNull
        LocalDate on) {}
