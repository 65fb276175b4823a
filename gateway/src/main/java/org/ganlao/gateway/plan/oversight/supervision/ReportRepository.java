package org.ganlao.gateway.plan.oversight.supervision;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.gateway.plan.oversight.supervision.domain.FileKind;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.record.Origin;

/** Reports of tasks and the files that they cite. */
@Singleton
class ReportRepository {

    private static final String FILE =
            "select id, task, file_name, kind, bytes, sha256, uploaded_by, uploaded_at from task_attachment";

    private final Sql sql;

    ReportRepository(Sql sql) {
        this.sql = sql;
    }

    /** The report that this client has made under its reference. */
    Optional<UUID> made(Origin origin) {
        return sql.one(
                "select id from task_report where client = ? and source_ref = ?",
                row -> row.uuid("id"),
                origin.client(),
                origin.sourceRef());
    }

    /** The task is locked, so that numbers follow each other. */
    int nextNumber(UUID task) {
        return sql.one(
                        "select coalesce(max(number), 0) + 1 as next from task_report where task = ?",
                        row -> Math.toIntExact(row.number("next")),
                        task)
                .orElseThrow();
    }

    void insert(Origin origin, TaskReport report) {
        sql.update(
                """
                insert into task_report (id, task, number, completes, text, client, source_ref, reported_by, reported_at,
                                         reported_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                report.id(),
                report.task(),
                report.number(),
                report.completes(),
                report.text(),
                origin.client(),
                origin.sourceRef(),
                report.reportedBy(),
                report.reportedAt(),
                report.reportedOn());
        sql.batch(
                "insert into task_report_file (report, file) values (?, ?)",
                report.files().stream()
                        .sorted()
                        .map(file -> new Object[] {report.id(), file})
                        .toList());
    }

    void judge(TaskReport report) {
        sql.update(
                "update task_report set verdict = ?, opinion = ?, judged_by = ?, judged_at = ? where id = ?",
                report.verdict(),
                report.opinion(),
                report.judgedBy(),
                report.judgedAt(),
                report.id());
    }

    /** In their order. */
    List<TaskReport> of(UUID task) {
        return sql.list("""
                select task_report.*, array(select file::text from task_report_file where report = task_report.id) as files
                  from task_report where task = ? order by number""", ReportRepository::report, task);
    }

    private static TaskReport report(Row row) {
        String verdict = row.text("verdict");
        return new TaskReport(
                row.uuid("id"),
                row.uuid("task"),
                Math.toIntExact(row.number("number")),
                row.flag("completes"),
                row.text("text"),
                row.texts("files").stream().map(UUID::fromString).collect(Collectors.toSet()),
                row.text("source_ref"),
                row.text("reported_by"),
                row.instant("reported_at"),
                row.date("reported_on"),
                verdict == null ? null : TaskReport.Verdict.valueOf(verdict),
                row.text("opinion"),
                row.text("judged_by"),
                row.instant("judged_at"));
    }

    /** Files that nobody has cited for so long that nobody will. */
    void forgetUncited(Instant before) {
        sql.update("""
                delete from task_attachment where uploaded_at < ?
                   and not exists (select from task_report_file cited where cited.file = task_attachment.id)""", before);
    }

    int uncited(UUID task) {
        return sql.one("""
                        select count(*) as n from task_attachment where task = ?
                           and not exists (select from task_report_file cited where cited.file = task_attachment.id)""", row -> Math.toIntExact(row.number("n")), task).orElseThrow();
    }

    void insert(TaskFile file, byte[] content) {
        sql.update(
                """
                insert into task_attachment (id, task, file_name, kind, bytes, sha256, content, uploaded_by, uploaded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                file.id(),
                file.task(),
                file.fileName(),
                file.kind(),
                file.bytes(),
                HexFormat.of().parseHex(file.sha256()),
                content,
                file.uploadedBy(),
                file.uploadedAt());
    }

    Optional<TaskFile> sameContent(UUID task, String sha256) {
        return sql.one(
                FILE + " where task = ? and sha256 = ?",
                ReportRepository::file,
                task,
                HexFormat.of().parseHex(sha256));
    }

    Optional<TaskFile> file(UUID task, UUID id) {
        return sql.one(FILE + " where task = ? and id = ?", ReportRepository::file, task, id);
    }

    /** By the time of their arrival. */
    List<TaskFile> files(UUID task) {
        return sql.list(FILE + " where task = ? order by uploaded_at, id", ReportRepository::file, task);
    }

    /**
     * A file that an accepted report cites.
     *
     * @param indicator of the target that its task is to move; may be null
     * @param milestone that its task is to reach; may be null
     */
    record Evidence(TaskFile file, int item, String indicator, String milestone, String region) {}

    /** What the accepted reports of these regions cite, each file once, by the time of its arrival; a completion while the task is done. */
    List<Evidence> evidence(String plan, Collection<String> regions) {
        return sql.list(
                """
                select distinct on (file.uploaded_at, file.id) file.id, file.task, file.file_name, file.kind, file.bytes, file.sha256, file.uploaded_by,
                       file.uploaded_at, task.item, task.indicator, task.milestone, task.region
                  from supervised_task task
                  join task_report report on report.task = task.id and report.verdict = 'ACCEPTED'
                  join task_report_file cited on cited.report = report.id
                  join task_attachment file on file.id = cited.file
                 where task.plan = ? and task.region = any(?) and task.state <> 'CANCELLED'
                   and (task.state = 'DONE' or not report.completes)
                 order by file.uploaded_at, file.id""",
                row -> new Evidence(
                        file(row),
                        Math.toIntExact(row.number("item")),
                        row.text("indicator"),
                        row.text("milestone"),
                        row.text("region")),
                plan,
                regions);
    }

    byte[] content(UUID file) {
        return sql.one("select content from task_attachment where id = ?", row -> row.bytes("content"), file)
                .orElseThrow();
    }

    private static TaskFile file(Row row) {
        return new TaskFile(
                row.uuid("id"),
                row.uuid("task"),
                row.text("file_name"),
                FileKind.valueOf(row.text("kind")),
                Math.toIntExact(row.number("bytes")),
                HexFormat.of().formatHex(row.bytes("sha256")),
                row.text("uploaded_by"),
                row.instant("uploaded_at"));
    }
}
