package org.ganlao.laborrights.relation.roll;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of a person's time on a roll. */
@Schema(examples = "{\"lastDay\":\"2007-03-30\"}")
record Departure(
        @Schema(description = "名册最后一日 · Last day on the roll") @NotNull
        LocalDate lastDay) {}
