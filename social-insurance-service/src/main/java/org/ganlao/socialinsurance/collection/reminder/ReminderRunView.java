package org.ganlao.socialinsurance.collection.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.job.JobView;
import org.ganlao.socialinsurance.collection.reminder.domain.ReminderRun;
import org.ganlao.socialinsurance.collection.reminder.domain.ReminderSubject;
import org.ganlao.socialinsurance.collection.reminder.domain.ReminderWay;

record ReminderRunView(
        UUID id,
        int version,
        ReminderSubject subject,
        String region,
        String month,
        ReminderWay way,
        LocalDate toldOn,

        @Schema(description = "执行任务；发起人或其辖区可见 · The job, for its starter and whoever covers the starter's regions")
        JobView job,

        @Schema(description = "完毕日期；执行中或已取消为空 · None while it is at work or was cancelled")
        LocalDate finishedOn,

        @Schema(description = "已发出的催缴 · The reminders that it wrote so far")
        ReminderTotal told,

        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static ReminderRunView from(ReminderRun run, ReminderTotal told, JobView job) {
        return new ReminderRunView(
                run.id(),
                run.version(),
                run.subject(),
                run.region(),
                run.month().toString(),
                run.way(),
                run.occurredOn(),
                job,
                run.finishedOn(),
                told,
                run.origin().sourceRef(),
                run.recordedAt());
    }
}
