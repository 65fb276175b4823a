package org.ganlao.gateway.plan.oversight.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a region reported of a task, and what its unit thought of it.
 *
 * @param number counts the reports of the task
 * @param completes whether it says that the task is done
 * @param files that it cites
 * @param reportedOn business day
 * @param verdict null while it waits
 */
record TaskReport(
        UUID id,
        UUID task,
        int number,
        boolean completes,
        String text,
        Set<UUID> files,
        String sourceRef,
        String reportedBy,
        Instant reportedAt,
        LocalDate reportedOn,
        Verdict verdict,
        String opinion,
        String judgedBy,
        Instant judgedAt) {

    TaskReport {
        files = Set.copyOf(files);
    }

    /** What the unit thought. */
    @Schema(name = "TaskReportVerdict")
    enum Verdict {
        ACCEPTED,
        SENT_BACK
    }

    TaskReport judged(Verdict by, String why, String who, Instant when) {
        return new TaskReport(
                id,
                task,
                number,
                completes,
                text,
                files,
                sourceRef,
                reportedBy,
                reportedAt,
                reportedOn,
                by,
                why,
                who,
                when);
    }
}
