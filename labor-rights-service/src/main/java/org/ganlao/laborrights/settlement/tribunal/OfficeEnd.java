package org.ganlao.laborrights.settlement.tribunal;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of an engagement, or of the use of a room. */
record OfficeEnd(
        @Schema(description = "最后一日 · Last day", examples = "2007-06-15") @NotNull
        LocalDate lastDay) {}
