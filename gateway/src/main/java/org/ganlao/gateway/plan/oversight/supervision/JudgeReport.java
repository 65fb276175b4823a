package org.ganlao.gateway.plan.oversight.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ganlao.gateway.plan.oversight.stream.LiveMessages;
import org.ganlao.gateway.plan.oversight.supervision.TaskReport.Verdict;
import org.ganlao.gateway.plan.oversight.supervision.domain.SupervisedTask;
import org.ganlao.gateway.plan.oversight.supervision.domain.SupervisionRefusal;
import org.ganlao.gateway.plan.targets.catalogue.Plan;
import org.ganlao.gateway.plan.targets.catalogue.Plans;
import org.ganlao.platform.audit.Audit;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.http.Versions;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.RecordRefusal;
import org.ganlao.platform.time.BusinessClock;

/** The unit that answers for the item accepts the report that waits, or sends it back: another person than who reported. Locks: the task. */
@ApplicationScoped
class JudgeReport {

    private final Plans plans;
    private final FindTask find;
    private final SupervisionRights rights;
    private final TaskRepository repository;
    private final ReportRepository reports;
    private final ReadTasks tasks;
    private final LiveMessages messages;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock today;
    private final Clock clock;

    JudgeReport(
            Plans plans,
            FindTask find,
            SupervisionRights rights,
            TaskRepository repository,
            ReportRepository reports,
            ReadTasks tasks,
            LiveMessages messages,
            Audit audit,
            Caller caller,
            BusinessClock today,
            Clock clock) {
        this.plans = plans;
        this.find = find;
        this.rights = rights;
        this.repository = repository;
        this.reports = reports;
        this.tasks = tasks;
        this.messages = messages;
        this.audit = audit;
        this.caller = caller;
        this.today = today;
        this.clock = clock;
    }

    /** @param opinion null where there is nothing to say */
    @Transactional
    TaskView accept(String planId, UUID task, UUID report, String ifMatch, String opinion) {
        return judge(planId, task, report, ifMatch, Verdict.ACCEPTED, opinion);
    }

    @Transactional
    TaskView sendBack(String planId, UUID task, UUID report, String ifMatch, String reason) {
        return judge(planId, task, report, ifMatch, Verdict.SENT_BACK, reason);
    }

    private TaskView judge(String planId, UUID id, UUID reportId, String ifMatch, Verdict verdict, String opinion) {
        Plan plan = plans.plan(planId);
        SupervisedTask task = find.locked(plan, id);
        rights.requireAnswering(plan, task.order().unit());
        TaskReport report = reports.of(id).stream()
                .filter(one -> one.id().equals(reportId))
                .findFirst()
                .orElseThrow(() -> new Rejection(CommonRefusal.NOT_FOUND));
        Versions.requireMatch(ifMatch, task.progress().version());
        if (report.verdict() != null) {
            throw new Rejection(SupervisionRefusal.NOT_THE_REPORT_WAITING);
        }
        if (report.reportedBy().equals(caller.subject())) {
            throw new Rejection(RecordRefusal.PROPOSED_BY_YOU);
        }
        switch (verdict) {
            case ACCEPTED -> task.accept(today.today());
            case SENT_BACK -> task.sendBack(today.today());
        }
        repository.update(task);
        reports.judge(report.judged(
                verdict, opinion, caller.subject(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
        Map<String, String> detail = new HashMap<>(Map.of("report", reportId.toString(), "verdict", verdict.name()));
        if (opinion != null) {
            detail.put("opinion", opinion);
        }
        audit.record("task.judged", "task", id.toString(), detail);
        messages.tell(
                "supervision.task-judged",
                id.toString(),
                task.order().region(),
                tasks.shown(plan, task).told());
        return tasks.whole(plan, task);
    }
}
