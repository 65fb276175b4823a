package org.ganlao.gateway.plan.oversight.supervision;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the unit changed of a task, and why.
 *
 * @param version that the task has since
 */
record TaskChange(
        int version, Kind kind, String reason, LocalDate dueBefore, LocalDate dueAfter, String by, Instant at) {

    /** What was done. */
    @Schema(name = "TaskChangeKind")
    enum Kind {
        EXTENDED,
        CANCELLED,
        REOPENED
    }
}
