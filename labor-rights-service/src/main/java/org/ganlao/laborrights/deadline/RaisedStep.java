package org.ganlao.laborrights.deadline;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.deadline.domain.Escalation;
import org.ganlao.platform.database.Row;

/** Who was told of a limit that had passed. */
record RaisedStep(
        @Schema(description = "所指到期日 · The last day that had passed")
        LocalDate dueOn,

        Escalation step,

        @Schema(description = "上报日期 · Business day of the sweep that raised it")
        LocalDate raisedOn) {

    static RaisedStep from(Row row) {
        return new RaisedStep(row.date("due_on"), Raised.step(row, "step"), row.date("raised_on"));
    }
}
