package org.ganlao.employment.seeking.internship;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.seeking.internship.domain.Outcome;

/** An internship came to its end. */
@Schema(examples = "{\"endedOn\":\"2007-06-29\",\"outcome\":\"hired\"}")
record InternshipEnd(
        @Schema(description = "见习最后一日 · Last day") @NotNull LocalDate endedOn,

        @NotNull Outcome outcome) {}
