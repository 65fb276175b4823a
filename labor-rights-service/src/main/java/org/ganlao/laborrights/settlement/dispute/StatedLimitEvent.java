package org.ganlao.laborrights.settlement.dispute;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.settlement.dispute.domain.LimitEvent;
import org.ganlao.laborrights.settlement.dispute.domain.LimitEventKind;

/** What happened while the time to apply ran, as requests state it and answers show it. */
record StatedLimitEvent(
        @NotNull LimitEventKind kind,
        @NotNull LocalDate from,

        @Schema(description = "恢复或重新计算之日 · First day on which time ran on, or anew") @NotNull
        LocalDate until) {

    LimitEvent event() {
        return new LimitEvent(kind, from, until);
    }

    static StatedLimitEvent from(LimitEvent event) {
        return new StatedLimitEvent(event.kind(), event.from(), event.until());
    }
}
