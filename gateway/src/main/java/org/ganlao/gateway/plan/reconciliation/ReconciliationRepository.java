package org.ganlao.gateway.plan.reconciliation;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.gateway.plan.alert.AlertCondition.Condition;
import org.ganlao.gateway.plan.reconciliation.ReconciliationView.DifferenceView;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;

/** Reconciliations and their differences. */
@Singleton
class ReconciliationRepository {

    private static final String COLUMNS =
            "select id, domain, state, position, requested_at, requested_by, compared_at, cells, reason from reconciliation";

    /** A service that was restored from a backup differs everywhere; nobody reads more alerts than these. */
    private static final int MOST_ALERTS = 1000;

    private final Sql sql;

    ReconciliationRepository(Sql sql) {
        this.sql = sql;
    }

    void begin(UUID id, String domain, String requestedBy, Instant at) {
        sql.update(
                "insert into reconciliation (id, domain, state, requested_at, requested_by) values (?, ?, 'waiting', ?, ?)",
                id,
                domain,
                at,
                requestedBy);
    }

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
    }

    void fail(UUID id, String reason, Instant at) {
        sql.update(
                "update reconciliation set state = 'failed', reason = ?, compared_at = ? where id = ?", reason, at, id);
    }

    Optional<ReconciliationView> find(UUID id) {
        return sql.one(COLUMNS + " where id = ?", ReconciliationRepository::view, id)
                .map(found -> found.with(differences(id)));
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

    /** Of each domain's latest comparison; one that failed compared nothing and leaves what the one before it found. */
    List<Condition> standingDifferences() {
        return sql.list("""
                with latest as (
                    select distinct on (domain) id, domain from reconciliation
                     where state in ('equal', 'different') order by domain, requested_at desc, id desc)
                select latest.domain, latest.id, d.measure, d.region, to_char(d.month, 'YYYY-MM') as month,
                       trim_scale(d.counted)::text as counted, trim_scale(d.told)::text as told
                  from latest join reconciliation_difference d on d.reconciliation = latest.id
                 order by d.measure, d.region, d.month limit ?""", ReconciliationRepository::condition, MOST_ALERTS);
    }

    private static Condition condition(Row row) {
        return new Condition(
                String.join("/", row.text("measure"), row.text("region"), row.text("month")),
                row.text("region"),
                Map.of(
                        "domain", row.text("domain"),
                        "measure", row.text("measure"),
                        "month", row.text("month"),
                        "counted", row.text("counted"),
                        "told", row.text("told"),
                        "reconciliation", row.text("id")));
    }

    private static ReconciliationView view(Row row) {
        return new ReconciliationView(
                row.uuid("id"),
                row.text("domain"),
                row.text("state"),
                row.numberOrNull("position"),
                row.instant("requested_at"),
                row.text("requested_by"),
                row.instant("compared_at"),
                row.number("cells"),
                row.text("reason"),
                null);
    }
}
