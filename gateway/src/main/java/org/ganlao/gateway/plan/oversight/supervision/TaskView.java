package org.ganlao.gateway.plan.oversight.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.gateway.plan.oversight.supervision.domain.SupervisedTask;
import org.ganlao.gateway.plan.oversight.supervision.domain.TaskState;
import org.ganlao.gateway.plan.targets.catalogue.Label;
import org.ganlao.platform.http.Versioned;

/** A task as it stands. */
@Schema(name = "SupervisedTask", description = "督查任务 · A task of a region")
record TaskView(
        UUID id,
        int version,
        String plan,

        @Schema(description = "工作事项 · Item of the plan") int item,

        @Schema(description = "责任单位 · Office that answers for the item", examples = "information")
        String unit,

        @Schema(description = "承担地区 · Region that has the task", examples = "360100")
        String region,

        @Schema(description = "同时下达的任务共有 · Tasks that were set together have it in common")
        UUID assignment,

        String title,

        @Schema(description = "要求；列表中从略 · Left out in lists")
        String requirement,

        @Schema(description = "所推动的目标 · Target that it is to move")
        String indicator,

        @Schema(description = "所达成的节点 · Milestone that it is to reach")
        String milestone,

        TaskState state,
        LocalDate due,

        @Schema(
                description =
                        "逾期天数，未逾期为零 · Days by which the region lets it wait; 0 in time, or when it is not the region's turn")
        long daysOverdue,

        @Schema(description = "逾期升级，未逾期则无 · How far the delay has gone up; absent in time")
        DelayView delay,

        @Schema(description = "待审报告的日期 · Day of the report that waits for the unit")
        LocalDate reportedOn,

        LocalDate closedOn,
        String sourceRef,
        String setBy,
        Instant setAt,
        LocalDate setOn,

        @Schema(description = "进展报告；列表中从略 · Left out in lists")
        List<ReportView> reports,

        @Schema(description = "附件；列表中从略 · Left out in lists")
        List<FileView> files,

        @Schema(description = "延期、撤销与重开；列表中从略 · Left out in lists")
        List<TaskChange> changes)
        implements Versioned {

    /** How far a delay has gone up. */
    @Schema(name = "TaskDelay", description = "逾期升级 · How far a delay has gone up")
    record DelayView(int level, EscalationStep.Address to, Label label) {

        static DelayView of(EscalationStep step) {
            return new DelayView(step.level(), step.to(), step.label());
        }
    }

    /** As it is told to listeners and receivers elsewhere: who set it is read here, by those who may. */
    TaskView told() {
        return new TaskView(
                id,
                version,
                plan,
                item,
                unit,
                region,
                assignment,
                title,
                requirement,
                indicator,
                milestone,
                state,
                due,
                daysOverdue,
                delay,
                reportedOn,
                closedOn,
                sourceRef,
                null,
                setAt,
                setOn,
                reports,
                files,
                changes);
    }

    /** In lists. */
    static TaskView of(SupervisedTask task, Rulebook rules, LocalDate today) {
        return of(task, rules, today, null, null, null, null);
    }

    /** With all that belongs to it. */
    static TaskView whole(
            SupervisedTask task,
            Rulebook rules,
            LocalDate today,
            List<TaskReport> reports,
            List<TaskFile> files,
            List<TaskChange> changes) {
        String place =
                "/v1/plans/" + task.order().plan() + "/tasks/" + task.order().id();
        List<FileView> shown =
                files.stream().map(file -> FileView.of(file, place)).toList();
        return of(
                task,
                rules,
                today,
                task.order().requirement(),
                reports.stream().map(ReportView::of).toList(),
                shown,
                changes);
    }

    private static TaskView of(
            SupervisedTask task,
            Rulebook rules,
            LocalDate today,
            String requirement,
            List<ReportView> reports,
            List<FileView> files,
            List<TaskChange> changes) {
        SupervisedTask.Order order = task.order();
        SupervisedTask.Progress progress = task.progress();
        long overdue = task.daysOverdue(today);
        return new TaskView(
                order.id(),
                progress.version(),
                order.plan(),
                order.item(),
                order.unit(),
                order.region(),
                order.assignment(),
                order.title(),
                requirement,
                order.indicator(),
                order.milestone(),
                progress.state(),
                progress.due(),
                overdue,
                rules == null ? null : rules.step(overdue).map(DelayView::of).orElse(null),
                progress.reportedOn(),
                progress.closedOn(),
                order.sourceRef(),
                order.setBy(),
                order.setAt(),
                order.setOn(),
                reports,
                files,
                changes);
    }
}
