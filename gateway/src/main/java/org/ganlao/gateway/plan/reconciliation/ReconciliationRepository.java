package org.ganlao.gateway.plan.reconciliation;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
