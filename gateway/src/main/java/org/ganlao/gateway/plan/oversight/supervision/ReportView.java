package org.ganlao.gateway.plan.oversight.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report as it stands. */
@Schema(name = "TaskReport", description = "进展报告 · How far a region was with its task")
record ReportView(
        UUID id,
        @Schema(description = "本任务的第几份报告") int number,

        @Schema(description = "是否办结报告 · Whether it says that the task is done")
        boolean completes,

        String text,

        @Schema(description = "引用的附件 · Files that it cites") List<UUID> files,

        String sourceRef,
        LocalDate reportedOn,
        String reportedBy,
        Instant reportedAt,

        @Schema(description = "审核结果，待审则无 · What the unit thought; absent while it waits")
        TaskReport.Verdict verdict,

        String opinion,
        String judgedBy,
        Instant judgedAt) {

    static ReportView of(TaskReport report) {
        return new ReportView(
                report.id(),
                report.number(),
                report.completes(),
                report.text(),
                report.files().stream().sorted().toList(),
                report.sourceRef(),
                report.reportedOn(),
                report.reportedBy(),
                report.reportedAt(),
                report.verdict(),
                report.opinion(),
                report.judgedBy(),
                report.judgedAt());
    }
}
