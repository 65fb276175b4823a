package org.ganlao.laborrights.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platform.audit.Audit;
import org.ganlao.platform.database.BulkWork;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.job.Jobs;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.time.BusinessClock;

/**
 * Finds the limits that have passed and tells, step by step, those who have to know, each step once for a last day. What a sweep
 * leaves behind depends on its day alone: swept twice, late, or with days left out, the limits stand as if they had been swept
 * every day. Locks: the limits of a parcel, but none that somebody else holds; those it waits for afterwards, holding no others.
 */
@ApplicationScoped
class SweepDeadlines {

    static final String KIND = "deadline-sweep";
    static final int PARCEL = 10_000;

    /** Parameters: regions, day. */
    private static final String REGIONS = """
            select region from unnest(?) as asked (region)
             where exists (select from deadline d
                            where d.region = asked.region and d.met_on is null and not d.dropped and d.suspended_on is null
                              and d.escalation < 3 and d.due_on < ?)
             order by region""";

    /** Ends in whether it waits. Parameters: day, last day that is long enough ago for the head, for the department; region, most rows, recorded at. */
    private static final String PARCEL_OF_REGION = """
            with sweep as (
                select ?::date as day, ?::date as head, ?::date as department),
            due as materialized (
                select d.id, d.due_on, d.escalation as earlier,
                       case when d.due_on <= sweep.department then 3 when d.due_on <= sweep.head then 2 else 1 end as reached
                  from deadline d, sweep
                 where d.region = ? and d.met_on is null and not d.dropped and d.suspended_on is null and d.escalation < 3
                   and (d.escalation = 0 and d.due_on < sweep.day
                        or d.escalation = 1 and d.due_on <= greatest(sweep.head, sweep.department)
                        or d.escalation = 2 and d.due_on <= sweep.department)
                 limit ? for update of d %s),
            raised as (
                insert into deadline_escalation (deadline, due_on, step, raised_on)
                select due.id, due.due_on, step, sweep.day
                  from due cross join sweep cross join generate_series(due.earlier + 1, due.reached) as step
                    on conflict do nothing)
            update deadline d
               set overdue_on = d.due_on + 1, escalation = due.reached, recorded_at = ?,
                   version = d.version + (due.earlier = 0)::int + (due.reached > greatest(due.earlier, 1))::int
              from due where d.id = due.id
            returning d.id, d.version, d.subject_kind, d.record, d.time_limit, d.due_on, due.earlier, due.reached""";

    private static final String BEGIN_DAY = """
            insert into deadline_sweep as begun (day, begun_at) values (?, ?)
            on conflict (day) do update set begun_at = excluded.begun_at
             where begun.begun_at <= excluded.begun_at - interval '1 hour'
               and exists (select from job where job.id = begun.job and job.state = 'FAILED')
            returning day""";

    private final DeadlineEvents events;
    private final Parameters parameters;
    private final RecordChecks records;
    private final Jobs jobs;
    private final BulkWork bulk;
    private final Sql sql;
    private final Audit audit;
    private final ChangeLog changes;
    private final BusinessClock clock;

    SweepDeadlines(
            DeadlineEvents events,
            Parameters parameters,
            RecordChecks records,
            Jobs jobs,
            BulkWork bulk,
            Sql sql,
            Audit audit,
            ChangeLog changes,
            BusinessClock clock) {
        this.events = events;
        this.parameters = parameters;
        this.records = records;
        this.jobs = jobs;
        this.bulk = bulk;
        this.sql = sql;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    /** What somebody else is changing just now. */
    enum Held {
        LEFT,
        WAITED_FOR
    }

    /** @param day as of which limits have passed, also when the job dies and goes on later */
    record Sweep(String region, LocalDate day) {}

    /** @return the job */
    @Transactional
    UUID start(DeadlineSweepRequest request) {
        LocalDate day = request.asOf() == null ? clock.today() : request.asOf();
        records.requirePast(day, "/asOf");
        records.requireOwnRegion(request.region(), day, "/region");
        UUID job = jobs.submit(KIND, new Sweep(request.region(), day), null);
        audit.record(
                KIND + ".started",
                "job",
                job.toString(),
                Map.of("region", request.region(), "day", day.toString(), "sourceRef", request.sourceRef()));
        return job;
    }

    /** Begins the sweep of a day where nobody has begun it, or where it failed an hour ago or earlier. */
    @Transactional
    void startOfDay(String province, LocalDate day) {
        sql.one(BEGIN_DAY, row -> row.date("day"), day, changes.now())
                .ifPresent(begun -> sql.update(
                        "update deadline_sweep set job = ? where day = ?",
                        jobs.submitDue(KIND, new Sweep(province, day), province),
                        day));
    }

    /** Of these regions those in which a limit has passed that not everybody was told of. */
    List<String> regionsToSweep(Collection<String> within, LocalDate day) {
        return sql.list(REGIONS, row -> row.text("region"), within, day);
    }

    /**
     * One parcel of a region, in one statement.
     *
     * @param held what it does with limits that somebody else holds
     * @return how many limits were raised; 0 when all are
     */
    @Transactional(TxType.MANDATORY)
    int parcel(String region, LocalDate day, Held held) {
        bulk.begin();
        ParameterSet steps = parameters.at(day);
        Instant now = changes.now();
        List<Raised> raised = sql.list(
                PARCEL_OF_REGION.formatted(held == Held.LEFT ? "skip locked" : ""),
                row -> Raised.from(row, region, now),
                day,
                day.minusDays(steps.integer("labor.deadline.escalation.head.days", region)),
                day.minusDays(steps.integer("labor.deadline.escalation.department.days", region)),
                region,
                PARCEL,
                now);
        events.raised(
                "overdue",
                region,
                raised.stream().filter(Raised::isNew).map(Raised::overdue).toList());
        events.raised(
                "escalated",
                region,
                raised.stream().filter(Raised::wentUp).map(Raised::escalated).toList());
        return raised.size();
    }
}
