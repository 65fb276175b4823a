package org.ganlao.laborrights.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.deadline.domain.Deadline;
import org.ganlao.laborrights.deadline.domain.DeadlineState;
import org.ganlao.laborrights.deadline.domain.Escalation;
import org.ganlao.platform.http.Versioned;

/** A limit of time and where it stands. */
record DeadlineView(
        UUID id,
        int version,
        DeadlineState state,

        @Schema(description = "业务类型 · What kind of record it runs for", examples = "complaint-case")
        String kind,

        UUID record,

        @Schema(description = "期限种类 · Which limit", examples = "investigation")
        String timeLimit,

        String region,

        @Schema(description = "起算之日，不计入期间 · Day of the event, which does not count")
        LocalDate begunOn,

        @Schema(description = "最后一日 · The last day") LocalDate dueOn,

        @Schema(description = "据以延长的期限 · The limit by which it was extended")
        String extendedBy,

        @Schema(description = "自该日起中止 · Stands still from this day on")
        LocalDate suspendedOn,

        LocalDate metOn,

        @Schema(description = "逾期首日 · First day after the last, where a sweep found that it passed")
        LocalDate overdueOn,

        @Schema(description = "已上报至 · Who was told last") Escalation escalation,

        @Schema(description = "历次上报 · Who was told when") List<RaisedStep> raised,

        Instant recordedAt)
        implements Versioned {

    static DeadlineView from(Deadline deadline, List<RaisedStep> raised) {
        return new DeadlineView(
                deadline.id(),
                deadline.version(),
                deadline.state(),
                deadline.subject().kind(),
                deadline.subject().id(),
                deadline.limit(),
                deadline.subject().region(),
                deadline.begunOn(),
                deadline.dueOn(),
                deadline.extendedBy(),
                deadline.suspendedOn(),
                deadline.metOn(),
                deadline.overdueOn(),
                deadline.escalation(),
                raised,
                deadline.recordedAt());
    }
}
