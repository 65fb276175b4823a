package org.ganlao.employment.seeking.internship;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.seeking.internship.domain.InternGroup;
import org.ganlao.employment.seeking.internship.domain.Outcome;
import org.ganlao.employment.seeking.internship.domain.Stay;

/** An internship as requests state it and answers show it. */
record StatedStay(
        @NotNull InternGroup group,

        @Schema(description = "见习开始日期 · First day") @NotNull LocalDate startedOn,

        @Schema(description = "见习最后一日，见习期间不填 · Last day, absent while it lasts")
        LocalDate endedOn,

        @Schema(description = "见习结果，与结束日期同时填写 · Outcome, stated with the last day")
        Outcome outcome) {

    Stay stay() {
        return new Stay(group, startedOn, endedOn, outcome);
    }

    static StatedStay from(Stay stay) {
        return new StatedStay(stay.group(), stay.startedOn(), stay.endedOn(), stay.outcome());
    }
}
