package org.ganlao.laborrights.settlement.dispute;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeSide;

/** Who sued in court against an award. */
record StatedSuit(
        @NotNull DisputeSide by,
        @Schema(examples = "2007-05-07") @NotNull LocalDate on) {}
