package org.ganlao.gateway.plan.oversight.reconciliation;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.gateway.plan.oversight.alert.AlertCondition.Condition;
import org.ganlao.gateway.plan.oversight.reconciliation.ReconciliationView.DifferenceView;
import org.ganlao.gateway.plan.oversight.reconciliation.ReconciliationView.FactView;
import org.ganlao.gateway.plan.oversight.reconciliation.ToldFacts.Told;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.Origin;

/** Reconciliations and their differences. */
@Singleton
class ReconciliationRepository {

    /** Who asks for what is begun of itself. */
    static final String SCHEDULE = "schedule";

    private static final String COLUMNS =
            "select id, domain, indicator, region, month, state, position, requested_at, requested_by, compared_at, cells, reason,"
                    + " facts_not_read, facts_not_told, unnamed from reconciliation";

    private static final int MOST_FACTS = 500;

    private static final String NOT_READ = """
            with missing as (
                select told.*, letter.id as dead_letter
                  from reconciliation_told told
                  left join dead_letter letter on letter.headers::jsonb ->> 'ce_id' = told.event_id::text
                 where told.reconciliation = ? and told.position <= ? and not exists (
                       select from projection.fact_version read
                        where read.fact_id = told.fact_id and read.version = told.version)),
            counted as (update reconciliation set facts_not_read = (select count(*) from missing) where id = ?)
            insert into reconciliation_fact
                (reconciliation, side, fact_id, version, event_id, event_type, position, dead_letter)
            select reconciliation, 'not-read', fact_id, version, event_id, event_type, position, dead_letter
              from missing order by position limit ? on conflict do nothing""";

    /** What was told behind the position that was compared is in the pages too: it is not missing, and it is told. */
    private static final String NOT_TOLD = """
            with missing as (
                select ?::uuid as reconciliation, read.* from projection.fact_version read
                 where read.recorded_at <= (select requested_at from reconciliation where id = ?) and read.domain = ?
                   and not exists (
                       select from reconciliation_told told
                        where told.reconciliation = ? and told.fact_id = read.fact_id and told.version = read.version)),
            counted as (update reconciliation set facts_not_told = (select count(*) from missing) where id = ?)
            insert into reconciliation_fact (reconciliation, side, fact_id, version, event_id)
            select reconciliation, 'not-told', fact_id, version, event_id
              from missing order by recorded_at limit ? on conflict do nothing""";

    /** What a later comparison covers is no longer said by the one before, whatever it has found itself. */
    private static final String OVERTAKEN = """
            update reconciliation_difference difference set standing = false
              from reconciliation found, reconciliation later
             where difference.standing and found.id = difference.reconciliation
               and later.domain = found.domain and later.state in ('equal', 'different')
               and (later.requested_at, later.id) > (found.requested_at, found.id)
               and (later.measures is null or difference.measure = any (later.measures))
               and (later.regions is null or difference.region = any (later.regions))
               and (later.month is null or later.month = difference.month)
               and %s.id = ?""";

    private final Sql sql;

    ReconciliationRepository(Sql sql) {
        this.sql = sql;
    }

    /** @param origin null where nobody asked for it */
    void begin(UUID id, String domain, String requestedBy, Origin origin, Span span, Instant at) {
        sql.update(
                """
                insert into reconciliation
                    (id, domain, state, requested_at, requested_by, indicator, measures, region, regions, month,
                     client, source_ref)
                values (?, ?, 'waiting', ?, ?, ?, ?::text[], ?, ?::text[], ?, ?, ?)""",
                id,
                domain,
                at,
                requestedBy,
                span.indicator(),
                span.measures(),
                span.region(),
                span.regions(),
                span.month() == null ? null : span.month().atDay(1),
                origin == null ? null : origin.client(),
                origin == null ? null : origin.sourceRef());
    }

    /** The first that was begun under this reference. */
    Optional<UUID> user(Origin origin) {
        return sql.one(
                "select id from reconciliation where client = ? and source_ref = ? order by domain limit 1",
                row -> row.uuid("id"),
                origin.client(),
                origin.sourceRef());
    }

    /** Whether nobody has begun it of itself on that day, or what was begun has failed; from now on somebody has. */
    boolean takeDay(String domain, LocalDate day) {
        return sql.update("""
                insert into reconciliation_due as due (domain, day) values (?, ?)
                on conflict (domain, day) do update set reconciliation = null
                 where exists (select from reconciliation r where r.id = due.reconciliation and r.state = 'failed')""", domain, day) == 1;
    }

    /** What was begun of itself on a day. */
    void begun(String domain, LocalDate day, UUID id) {
        sql.update("update reconciliation_due set reconciliation = ? where domain = ? and day = ?", id, domain, day);
    }

    /** Whether the whole domain was compared: of itself on that business day or later, or anyhow since an instant. */
    boolean isCompared(String domain, LocalDate day, Instant since) {
        return sql.one("""
                        select exists (
                            select from reconciliation r left join reconciliation_due due on due.reconciliation = r.id
                             where r.domain = ? and r.state in ('equal', 'different')
                               and r.indicator is null and r.region is null and r.month is null
                               and (due.day >= ? or r.compared_at >= ?)) as compared""", row -> row.flag("compared"), domain, day, since).orElseThrow();
    }

    /** Why the latest one that failed did; empty if one came about since. */
    Optional<String> lastReason(String domain) {
        return sql.one("""
                select reason from reconciliation where domain = ? and state <> 'waiting'
                 order by requested_at desc, id desc limit 1""", row -> row.text("reason"), domain);
    }

    /** How many that somebody asked for have not ended yet; one that has not for long never will. */
    long waiting(String domain, Instant since) {
        return sql.one("""
                        select count(*) as n from reconciliation
                         where domain = ? and state = 'waiting' and requested_by <> ? and requested_at >= ?""", row -> row.number("n"), domain, SCHEDULE, since).orElseThrow();
    }

    /** To be done by one transaction of the domain at a time. */
    void end(UUID id, long position, Comparison comparison, Instant at) {
        sql.update(
                "update reconciliation set state = ?, position = ?, cells = ?, compared_at = ? where id = ?",
                comparison.isEqual() ? "equal" : "different",
                position,
                comparison.cells(),
                at,
                id);
        sql.batch(
                "insert into reconciliation_difference (reconciliation, measure, region, month, counted, told)"
                        + " values (?, ?, ?, ?, ?, ?)",
                comparison.differences().stream()
                        .map(difference -> new Object[] {
                            id,
                            difference.cell().measure(),
                            difference.cell().region(),
                            difference.cell().month().atDay(1),
                            difference.counted(),
                            difference.told()
                        })
                        .toList());
        sql.update(OVERTAKEN.formatted("later"), id);
        sql.update(OVERTAKEN.formatted("found"), id);
    }

    void fail(UUID id, String reason, Instant at) {
        sql.update(
                "update reconciliation set state = 'failed', reason = ?, compared_at = ? where id = ?", reason, at, id);
    }

    Optional<ReconciliationView> find(UUID id) {
        return sql.one(COLUMNS + " where id = ?", ReconciliationRepository::view, id)
                .map(found -> found.with(differences(id), facts(id)));
    }

    Page<ReconciliationView> newest(Paging paging) {
        List<String> behind = paging.cursor().isStart()
                ? List.of("9999-01-01T00:00:00Z", new UUID(-1, -1).toString())
                : paging.cursor().keys();
        List<ReconciliationView> rows = sql.list(
                COLUMNS + " where (requested_at, id) < (?, ?) order by requested_at desc, id desc limit ?",
                ReconciliationRepository::view,
                Instant.parse(behind.get(0)),
                UUID.fromString(behind.get(1)),
                paging.limit() + 1);
        if (rows.size() <= paging.limit()) {
            return new Page<>(rows, null);
        }
        List<ReconciliationView> items = rows.subList(0, paging.limit());
        ReconciliationView last = items.get(items.size() - 1);
        return new Page<>(
                items,
                paging.cursorAfter(
                        List.of(last.requestedAt().toString(), last.id().toString())));
    }

    private List<DifferenceView> differences(UUID id) {
        return sql.list(
                "select measure, region, month, trim_scale(counted) as counted, trim_scale(told) as told"
                        + " from reconciliation_difference where reconciliation = ? order by measure, region, month",
                row -> new DifferenceView(
                        row.text("measure"),
                        row.text("region"),
                        YearMonth.from(row.date("month")),
                        row.decimal("counted"),
                        row.decimal("told")),
                id);
    }

    void keepTold(UUID id, Collection<Told> facts) {
        sql.copy(
                "reconciliation_told (reconciliation, fact_id, version, event_id, event_type, position)",
                facts.stream()
                        .map(fact -> new Object[] {
                            id, fact.factId(), fact.version(), fact.eventId(), fact.type(), fact.position()
                        })
                        .toList());
    }

    void forgetTold(UUID id) {
        sql.update("delete from reconciliation_told where reconciliation = ?", id);
    }

    void leaveUnnamed(UUID id, String reason) {
        sql.update("update reconciliation set unnamed = ? where id = ?", reason, id);
    }

    /** How many are held; what the database loses of them when it dies is not noticed otherwise. */
    long countTold(UUID id) {
        return sql.one(
                        "select count(*) as n from reconciliation_told where reconciliation = ?",
                        row -> row.number("n"),
                        id)
                .orElseThrow();
    }

    /** @param through feed position that was compared */
    void nameFacts(UUID id, String domain, long through) {
        sql.update(NOT_READ, id, through, id, MOST_FACTS);
        sql.update(NOT_TOLD, id, id, domain, id, id, MOST_FACTS);
        forgetTold(id);
    }

    /** Where the latest comparison that covers a cell found a difference; one that failed compared nothing. By measure, region and month. */
    List<Condition> standingDifferences(int most) {
        return sql.list("""
                select r.domain, r.id, d.measure, d.region, to_char(d.month, 'YYYY-MM') as month,
                       trim_scale(d.counted)::text as counted, trim_scale(d.told)::text as told,
                       coalesce(r.facts_not_read, 0)::text as not_read, coalesce(r.facts_not_told, 0)::text as not_told
                  from reconciliation_difference d join reconciliation r on r.id = d.reconciliation
                 where d.standing
                 order by d.measure, d.region, d.month limit ?""", ReconciliationRepository::condition, most);
    }

    /** Measures of those that are left, in the same order. */
    List<String> measuresOfStandingBehind(int first) {
        return sql.list("""
                select distinct measure from (
                    select d.measure from reconciliation_difference d where d.standing
                     order by d.measure, d.region, d.month offset ?) behind""", row -> row.text("measure"), first);
    }

    List<Reconciled.Place> standingUntil(YearMonth month) {
        return sql.list(
                """
                select distinct r.domain, d.measure, d.region, d.month
                  from reconciliation_difference d join reconciliation r on r.id = d.reconciliation
                 where d.standing and d.month <= ? order by r.domain, d.measure, d.region, d.month""",
                row -> new Reconciled.Place(
                        row.text("domain"), row.text("measure"), row.text("region"), YearMonth.from(row.date("month"))),
                month.atDay(1));
    }

    List<String> comparedSince(Instant instant) {
        return sql.list("""
                select distinct domain from reconciliation
                 where state in ('equal', 'different') and indicator is null and region is null and month is null
                   and compared_at >= ?""", row -> row.text("domain"), instant);
    }

    /** Forgets what was asked for before an instant, except where differences of it stand or nothing whole came after it. */
    int prune(Instant before) {
        return sql.update("""
                delete from reconciliation old
                 where old.requested_at < ?
                   and not exists (
                       select from reconciliation_difference d where d.reconciliation = old.id and d.standing)
                   and exists (
                       select from reconciliation later
                        where later.domain = old.domain and later.state in ('equal', 'different')
                          and later.indicator is null and later.region is null and later.month is null
                          and (later.requested_at, later.id) > (old.requested_at, old.id))""", before);
    }

    /** How the subjects of a measure's conditions begin. */
    static String subjectsOf(String measure) {
        return measure + "/";
    }

    private static Condition condition(Row row) {
        return new Condition(
                subjectsOf(row.text("measure")) + row.text("region") + "/" + row.text("month"),
                row.text("region"),
                Map.of(
                        "domain", row.text("domain"),
                        "measure", row.text("measure"),
                        "month", row.text("month"),
                        "counted", row.text("counted"),
                        "told", row.text("told"),
                        "factsNotRead", row.text("not_read"),
                        "factsNotTold", row.text("not_told"),
                        "reconciliation", row.text("id")));
    }

    private List<FactView> facts(UUID id) {
        return sql.list(
                """
                select side, fact_id, version, event_id, event_type, position, dead_letter from reconciliation_fact
                 where reconciliation = ? order by side, position, fact_id, version""",
                row -> new FactView(
                        row.text("side"),
                        row.uuid("fact_id"),
                        (int) row.number("version"),
                        row.uuid("event_id"),
                        row.text("event_type"),
                        row.numberOrNull("position"),
                        row.uuid("dead_letter")),
                id);
    }

    private static ReconciliationView view(Row row) {
        return new ReconciliationView(
                row.uuid("id"),
                row.text("domain"),
                row.text("indicator"),
                row.text("region"),
                row.date("month") == null ? null : YearMonth.from(row.date("month")),
                row.text("state"),
                row.numberOrNull("position"),
                row.instant("requested_at"),
                row.text("requested_by"),
                row.instant("compared_at"),
                row.number("cells"),
                row.text("reason"),
                row.numberOrNull("facts_not_read"),
                row.numberOrNull("facts_not_told"),
                row.text("unnamed"),
                null,
                null);
    }
}
