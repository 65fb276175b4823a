package org.ganlao.laborrights.settlement.dispute;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The acceptance of an application. */
record StatedDisputeAcceptance(
        @Schema(description = "受理日期 · Day of the acceptance", examples = "2007-03-09") @NotNull
        LocalDate on,

        @Schema(
                description =
                        "被申请人收到申请书副本日期，不填则为受理日期 · When the other side received the copy; the day itself if absent")
        LocalDate copyReceivedOn) {

    LocalDate received() {
        return copyReceivedOn == null ? on : copyReceivedOn;
    }
}
