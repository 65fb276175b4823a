package org.ganlao.employment.startup.entrepreneurship;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.startup.entrepreneurship.domain.StartupEnd;
import org.ganlao.employment.startup.entrepreneurship.domain.StartupOutcome;
import org.ganlao.platform.personal.Masking;

/** The end of a start-up as requests state it and answers show it. */
@Schema(name = "StatedStartupEnd", examples = "{\"endedOn\":\"2007-06-20\",\"outcome\":\"failed\",\"note\":\"客源不足\"}")
record StatedEnd(
        @Schema(description = "停业日期，未开业的为放弃日期 · First day out of business, or given up") @NotNull
        LocalDate endedOn,

        @NotNull StartupOutcome outcome,

        @Schema(description = "说明 · What led to it") @NotBlank @Size(max = 500)
        String note) {

    StartupEnd end() {
        return new StartupEnd(endedOn, outcome, Masking.maskWithin(note));
    }

    static StatedEnd from(StartupEnd end) {
        return end == null ? null : new StatedEnd(end.endedOn(), end.outcome(), end.note());
    }
}
