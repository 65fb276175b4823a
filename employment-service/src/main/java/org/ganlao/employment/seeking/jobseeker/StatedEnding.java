package org.ganlao.employment.seeking.jobseeker;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.seeking.jobseeker.domain.EndReason;
import org.ganlao.employment.seeking.jobseeker.domain.Ending;

/** How a registration ended, as requests state it and answers show it. */
@Schema(examples = "{\"on\":\"2007-03-05\",\"reason\":\"retirement\"}")
record StatedEnding(
        @Schema(description = "登记的最后一日 · Last day of the registration") @NotNull
        LocalDate on,

        @NotNull EndReason reason) {

    Ending ending() {
        return Ending.stated(on, reason);
    }

    static StatedEnding from(Ending ending) {
        return new StatedEnding(ending.on(), ending.reason());
    }
}
