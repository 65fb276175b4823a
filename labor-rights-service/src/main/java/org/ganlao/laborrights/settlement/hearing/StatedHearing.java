package org.ganlao.laborrights.settlement.hearing;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.settlement.hearing.domain.Hearing;
import org.ganlao.laborrights.settlement.hearing.domain.HearingTime;

/** Where and when a hearing is, as requests state it and answers show it. */
record StatedHearing(
        @NotNull UUID room,
        @Schema(examples = "2007-04-10") @NotNull LocalDate on,
        @Schema(examples = "09:00:00") @NotNull LocalTime from,
        @Schema(examples = "11:30:00") @NotNull LocalTime until,

        @Schema(description = "通知双方当事人日期 · When both sides were told", examples = "2007-04-02") @NotNull
        LocalDate notifiedOn) {

    HearingTime time() {
        return new HearingTime(on, from, until);
    }

    static StatedHearing from(Hearing hearing) {
        HearingTime time = hearing.time();
        return new StatedHearing(hearing.room(), time.on(), time.from(), time.until(), hearing.notifiedOn());
    }
}
