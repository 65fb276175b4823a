package org.ganlao.gateway.plan.oversight.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ganlao.gateway.plan.oversight.stream.LiveMessages;
import org.ganlao.gateway.plan.oversight.supervision.domain.FileKind;
import org.ganlao.gateway.plan.oversight.supervision.domain.SupervisedTask;
import org.ganlao.gateway.plan.oversight.supervision.domain.SupervisionRefusal;
import org.ganlao.gateway.plan.targets.catalogue.Plan;
import org.ganlao.gateway.plan.targets.catalogue.Plans;
import org.ganlao.platform.audit.Audit;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;
import org.ganlao.platform.time.BusinessClock;

/** A region sends files and reports on a task of its own. Locks: the task. */
@ApplicationScoped
class ReportOnTask {

    private final Plans plans;
    private final FindTask find;
    private final SupervisionRights rights;
    private final TaskRepository repository;
    private final ReportRepository reports;
    private final ReadTasks tasks;
    private final SupervisionConfig config;
    private final LiveMessages messages;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock today;
    private final Clock clock;

    ReportOnTask(
            Plans plans,
            FindTask find,
            SupervisionRights rights,
            TaskRepository repository,
            ReportRepository reports,
            ReadTasks tasks,
            SupervisionConfig config,
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
        this.config = config;
        this.messages = messages;
        this.audit = audit;
        this.caller = caller;
        this.today = today;
        this.clock = clock;
    }

    /**
     * Takes a file for a report to come. The same content is one file of a task, however often it is sent.
     *
     * @param mediaType as announced, without parameters
     * @param content all of it: nothing is held while it arrives
     */
    @Transactional
    FileView send(String planId, UUID id, String fileName, String mediaType, byte[] content) {
        Plan plan = plans.plan(planId);
        SupervisedTask task = find.locked(plan, id);
        rights.requireReporting(plan, task.order());
        task.requireOpen();
        String sha256 = HexFormat.of().formatHex(sha256(content));
        Optional<TaskFile> same = reports.sameContent(id, sha256);
        TaskFile file = same.orElseGet(() -> taken(task, fileName, mediaType, sha256, content));
        return FileView.of(file, "/v1/plans/" + planId + "/tasks/" + id);
    }

    private TaskFile taken(SupervisedTask task, String fileName, String mediaType, String sha256, byte[] content) {
        UUID id = task.order().id();
        FileKind kind = FileKind.of(content, mediaType, fileName);
        Instant now = now();
        int waiting = reports.uncited(id);
        if (waiting >= config.mostUncited()) {
            throw new Rejection(SupervisionRefusal.FILES_ENOUGH, waiting);
        }
        TaskFile file = new TaskFile(
                UUID.randomUUID(),
                id,
                TaskRequest.masked(fileName),
                kind,
                content.length,
                sha256,
                caller.subject(),
                now);
        reports.insert(file, content);
        audit.record(
                "task-file.sent",
                "task-file",
                file.id().toString(),
                Map.of("task", id.toString(), "kind", kind.name(), "sha256", sha256));
        return file;
    }

    @Transactional
    TaskView report(String planId, UUID id, ReportRequest request) {
        Plan plan = plans.plan(planId);
        SupervisedTask task = find.locked(plan, id);
        rights.requireReporting(plan, task.order());
        Origin origin = new Origin(caller.client(), request.sourceRef());
        reports.made(origin).ifPresent(earlier -> {
            throw new Rejection(RecordRefusal.SOURCE_REF_USED, origin.sourceRef(), earlier).at("/sourceRef");
        });
        requireFiles(id, request.files());
        task.report(request.completes(), today.today());
        TaskReport report = new TaskReport(
                UUID.randomUUID(),
                id,
                reports.nextNumber(id),
                request.completes(),
                request.text(),
                request.files(),
                request.sourceRef(),
                caller.subject(),
                now(),
                today.today(),
                null,
                null,
                null,
                null);
        reports.insert(origin, report);
        repository.update(task);
        audit.record(
                "task.reported",
                "task",
                id.toString(),
                Map.of("report", report.id().toString(), "completes", report.completes()));
        messages.tell(
                "supervision.task-reported",
                id.toString(),
                task.order().region(),
                tasks.shown(plan, task).told());
        return tasks.whole(plan, task);
    }

    private void requireFiles(UUID task, Set<UUID> cited) {
        List<UUID> there = reports.files(task).stream().map(TaskFile::id).toList();
        cited.stream()
                .filter(file -> !there.contains(file))
                .sorted()
                .findFirst()
                .ifPresent(missing -> {
                    throw new Rejection(SupervisionRefusal.NO_SUCH_FILE, missing).at("/files");
                });
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
