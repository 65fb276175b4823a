package org.ganlao.gateway.plan.oversight.supervision;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.ganlao.gateway.plan.oversight.supervision.domain.SupervisedTask;
import org.ganlao.gateway.plan.oversight.supervision.domain.TaskState;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;

/** Tasks and what was changed of them. */
@Singleton
class TaskRepository {

    private static final String SELECT = "select * from supervised_task";
    private static final List<String> FIRST = List.of("-infinity", "00000000-0000-0000-0000-000000000000");
    private static final List<String> OWED = states(TaskState::isOwed);

    private final Sql sql;

    TaskRepository(Sql sql) {
        this.sql = sql;
    }

    /**
     * Which tasks are listed; null does not filter.
     *
     * @param regions those of the caller's scope that are asked for
     * @param overdueOn only those that the region owes on that day and whose own day is past
     */
    record Filter(
            String plan,
            Integer item,
            String unit,
            Collection<String> regions,
            UUID assignment,
            TaskState state,
            LocalDate overdueOn) {}

    /** The assignment that this client has set under its reference. */
    Optional<UUID> assignment(String client, String sourceRef) {
        return sql.one(
                "select distinct assignment from supervised_task where client = ? and source_ref = ?",
                row -> row.uuid("assignment"),
                client,
                sourceRef);
    }

    void insert(String client, Collection<SupervisedTask> tasks) {
        sql.copy(
                "supervised_task (id, version, plan, item, unit, region, assignment, title, requirement, indicator, milestone,"
                        + " client, source_ref, set_by, set_at, set_on, due, state)",
                tasks.stream().map(task -> row(client, task)).toList());
    }

    private static Object[] row(String client, SupervisedTask task) {
        SupervisedTask.Order order = task.order();
        return new Object[] {
            order.id(),
            task.progress().version(),
            order.plan(),
            order.item(),
            order.unit(),
            order.region(),
            order.assignment(),
            order.title(),
            order.requirement(),
            order.indicator(),
            order.milestone(),
            client,
            order.sourceRef(),
            order.setBy(),
            order.setAt(),
            order.setOn(),
            task.progress().due(),
            task.state()
        };
    }

    void update(SupervisedTask task) {
        SupervisedTask.Progress progress = task.progress();
        sql.update(
                "update supervised_task set version = ?, state = ?, due = ?, delay_from = ?, reported_on = ?, closed_on = ?"
                        + " where id = ?",
                progress.version(),
                progress.state(),
                progress.due(),
                progress.delayFrom(),
                progress.reportedOn(),
                progress.closedOn(),
                task.order().id());
    }

    void insert(UUID task, TaskChange change) {
        sql.update(
                "insert into task_change (task, version, kind, reason, due_before, due_after, by, at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                task,
                change.version(),
                change.kind(),
                change.reason(),
                change.dueBefore(),
                change.dueAfter(),
                change.by(),
                change.at());
    }

    List<TaskChange> changes(UUID task) {
        return sql.list(
                "select * from task_change where task = ? order by version",
                row -> new TaskChange(
                        Math.toIntExact(row.number("version")),
                        TaskChange.Kind.valueOf(row.text("kind")),
                        row.text("reason"),
                        row.date("due_before"),
                        row.date("due_after"),
                        row.text("by"),
                        row.instant("at")),
                task);
    }

    Optional<SupervisedTask> find(UUID id) {
        return sql.one(SELECT + " where id = ?", TaskRepository::task, id);
    }

    /** The same, which nobody else changes until the transaction ends. */
    Optional<SupervisedTask> lock(UUID id) {
        return sql.one(SELECT + " where id = ? for update", TaskRepository::task, id);
    }

    /** All of a plan in these regions, by day. */
    List<SupervisedTask> within(String plan, Collection<String> regions) {
        return sql.list(
                SELECT + " where plan = ? and region = any(?) order by due, id", TaskRepository::task, plan, regions);
    }

    /** Those that their regions owe and whose day is past, of all plans. */
    List<SupervisedTask> overdue(LocalDate today) {
        return sql.list(
                SELECT + " where state = any(?) and greatest(due, delay_from) < ? order by id",
                TaskRepository::task,
                OWED,
                today);
    }

    Page<SupervisedTask> page(Filter filter, Paging paging) {
        StringBuilder where = new StringBuilder(" where plan = ? and region = any(?)");
        List<Object> values = new ArrayList<>(List.of(filter.plan(), filter.regions()));
        only(where, values, "item = ?", filter.item());
        only(where, values, "unit = ?", filter.unit());
        only(where, values, "assignment = ?", filter.assignment());
        only(where, values, "state = ?", filter.state());
        only(where, values, "greatest(due, delay_from) < ?", filter.overdueOn());
        only(where, values, "state = any(?)", filter.overdueOn() == null ? null : OWED);
        where.append(" and (due, id) > (?::date, ?::uuid)");
        values.addAll(paging.cursor().isStart() ? FIRST : paging.cursor().keys());
        values.add(paging.limit() + 1);
        return Page.of(
                paging,
                sql.list(SELECT + where + " order by due, id limit ?", TaskRepository::task, values.toArray()),
                task -> List.of(
                        task.progress().due().toString(), task.order().id().toString()));
    }

    private static void only(StringBuilder where, List<Object> values, String condition, Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.add(value);
        }
    }

    private static List<String> states(Predicate<TaskState> which) {
        return Arrays.stream(TaskState.values()).filter(which).map(Enum::name).toList();
    }

    private static SupervisedTask task(Row row) {
        return new SupervisedTask(
                new SupervisedTask.Order(
                        row.uuid("id"),
                        row.text("plan"),
                        Math.toIntExact(row.number("item")),
                        row.text("unit"),
                        row.text("region"),
                        row.uuid("assignment"),
                        row.text("title"),
                        row.text("requirement"),
                        row.text("indicator"),
                        row.text("milestone"),
                        row.text("source_ref"),
                        row.text("set_by"),
                        row.instant("set_at"),
                        row.date("set_on")),
                new SupervisedTask.Progress(
                        TaskState.valueOf(row.text("state")),
                        row.date("due"),
                        row.date("delay_from"),
                        row.date("reported_on"),
                        row.date("closed_on"),
                        Math.toIntExact(row.number("version"))));
    }
}
