package org.ganlao.laborrights.settlement.dispute;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeRefusalGround;

/** The decision that an application is not accepted. */
record StatedDisputeRefusal(
        @Schema(description = "决定日期 · Day of the decision", examples = "2007-03-09") @NotNull
        LocalDate on,

        @NotNull DisputeRefusalGround ground) {}
