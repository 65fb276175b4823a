package org.ganlao.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.database.Sql;

/**
 * Jobs in the database. Whoever changes a running job names the lease that entitles it; when the lease has gone to
 * another, nothing is changed and the answer says so. Leases are timed by the database's clock alone.
 */
@ApplicationScoped
class JobRepository {

    private final Sql sql;

    JobRepository(Sql sql) {
        this.sql = sql;
    }

    void insert(UUID id, String kind, String input, Job.Starter starter, Long total, Instant now) {
        sql.update(
                """
                insert into job (id, kind, state, input, started_by, client, roles, regions, total, submitted_at)
                values (?, ?, 'QUEUED', ?, ?, ?, ?, ?, cast(? as bigint), ?)
                """,
                id,
                kind,
                input,
                starter.subject(),
                starter.client(),
                starter.roles(),
                starter.regions(),
                total,
                now);
    }

    Optional<Job> find(UUID id) {
        return sql.one("select " + Job.COLUMNS + "from job where id = ?", Job::from, id);
    }

    /** Whether one of the kind is to be run, or is. */
    boolean unfinished(String kind) {
        return sql.one(
                        "select exists (select 1 from job where state in ('QUEUED', 'RUNNING') and kind = ?) as unfinished",
                        row -> row.flag("unfinished"),
                        kind)
                .orElseThrow();
    }

    /** Newest first. */
    List<Job> list(JobFilter filter, long beforeNumber, int most) {
        return sql.list(
                "select " + Job.COLUMNS + """
                        from job
                        where (cast(? as text) is null or kind = ?) and (cast(? as text) is null or state = ?)
                        and (started_by = ? or (regions <> '{}' and regions <@ ?))
                        and number < ? order by number desc limit ?
                        """,
                Job::from,
                filter.kind(),
                filter.kind(),
                filter.state(),
                filter.state(),
                filter.subject(),
                filter.regions(),
                beforeNumber,
                most);
    }

    /** Takes the oldest job that nobody works on: a queued one, or a running one whose lease has run out. */
    @Transactional
    Optional<Job> claim(UUID lease, Duration duration, Collection<String> kinds, Instant now) {
        return sql.one("""
                update job set state = 'RUNNING', lease_owner = ?, lease_until = now() + ? * interval '1 millisecond',
                               started_at = coalesce(started_at, ?), attempts = attempts + 1, underway = 0
                where id = (select id from job
                            where state in ('QUEUED', 'RUNNING') and kind = any(?)
                            and (lease_until is null or lease_until < now())
                            order by number limit 1
                            for update skip locked)
                returning
                """ + Job.COLUMNS, Job::from, lease, duration.toMillis(), now, kinds);
    }

    @Transactional
    boolean renew(UUID id, UUID lease, Duration duration) {
        return sql.update(
                        "update job set lease_until = now() + ? * interval '1 millisecond' where id = ? and lease_owner = ?",
                        duration.toMillis(),
                        id,
                        lease)
                == 1;
    }

    /** In a transaction of its own, since the step's is not visible before it ends. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<Boolean> show(UUID id, UUID lease, long underway) {
        return sql.one(
                "update job set underway = ? where id = ? and lease_owner = ? returning cancel_requested",
                row -> row.flag("cancel_requested"),
                underway,
                id,
                lease);
    }

    /** Joins the step's transaction. Empty when the lease is lost, else whether the job is to be cancelled. */
    Optional<Boolean> advance(UUID id, UUID lease, Progress progress) {
        return sql.one(
                """
                update job set mark = ?, processed = processed + ?, rejected = rejected + ?,
                               underway = 0, attempts = 0
                where id = ? and lease_owner = ? returning cancel_requested
                """,
                row -> row.flag("cancel_requested"),
                progress.mark(),
                progress.processed(),
                progress.rejected(),
                id,
                lease);
    }

    @Transactional
    boolean finish(UUID id, UUID lease, JobOutcome outcome, Instant now) {
        return sql.update("""
                        update job set state = ?, message_zh = ?, message_en = ?, finished_at = ?, underway = 0,
                                       lease_owner = null, lease_until = null
                        where id = ? and lease_owner = ?
                        """, outcome.state(), outcome.zh(), outcome.en(), now, id, lease) == 1;
    }

    /** Gives the lease back; anybody may take the job after the pause. */
    @Transactional
    void release(UUID id, UUID lease, Duration pause, long attempts) {
        sql.update("""
                update job set lease_owner = null, lease_until = now() + ? * interval '1 millisecond', attempts = ?
                where id = ? and lease_owner = ?
                """, pause.toMillis(), attempts, id, lease);
    }

    /** A job that nobody has begun ends at once; one that runs ends after its step. False when it has ended already. */
    boolean cancel(UUID id, JobOutcome cancelled, Instant now) {
        return sql.update("""
                        update job set cancel_requested = true,
                            state = case when state = 'QUEUED' then ? else state end,
                            message_zh = case when state = 'QUEUED' then ? else message_zh end,
                            message_en = case when state = 'QUEUED' then ? else message_en end,
                            finished_at = case when state = 'QUEUED' then cast(? as timestamptz) end
                        where id = ? and state in ('QUEUED', 'RUNNING')
                        """, cancelled.state(), cancelled.zh(), cancelled.en(), now, id) == 1;
    }
}
