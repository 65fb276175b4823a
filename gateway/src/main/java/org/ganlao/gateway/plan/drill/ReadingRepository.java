package org.ganlao.gateway.plan.drill;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.ganlao.gateway.plan.catalogue.Catalogue;
import org.ganlao.gateway.plan.catalogue.FactSource;
import org.ganlao.gateway.plan.catalogue.Measure;
import org.ganlao.gateway.plan.region.RegionSpan;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;

/** Reads readings in the order of region, business date and fact. */
@Singleton
class ReadingRepository {

    private static final String LIST = """
            select reading.fact_id, version, leg, ordinal, reading.region, reading.occurred_on,
                   trim_scale(value) as value, known_from,
                   reading.member is null
                   or exists (select from projection.counted_member counted
                               where counted.measure = reading.measure
                                 and counted.year = extract(year from reading.occurred_on)
                                 and counted.member = coalesce(canonical.canonical, reading.member)
                                 and counted.fact_id = reading.fact_id
                                 and counted.occurred_on = reading.occurred_on) as counted
              from projection.reading reading
              left join projection.canonical_member canonical using (member)
             where reading.measure = ? and reading.region >= ? and reading.region < ?
               and reading.occurred_on between ? and ?
               and known_from <= ? and ? < known_to
               and (reading.region, reading.occurred_on, reading.fact_id, leg, ordinal) > (?, ?, ?, ?, ?)
             order by reading.region, reading.occurred_on, reading.fact_id, leg, ordinal
             limit ?""";

    private static final List<String> START =
            List.of("", LocalDate.EPOCH.toString(), new UUID(0, 0).toString(), "-1", "-1");

    private final Sql sql;
    private final Catalogue catalogue;

    ReadingRepository(Sql sql, Catalogue catalogue) {
        this.sql = sql;
        this.catalogue = catalogue;
    }

    private record Found(ReadingView view, List<String> keys) {}

    Page<ReadingView> list(Measure measure, RegionSpan span, YearMonth month, Instant asOf, Paging paging) {
        List<String> behind =
                paging.cursor().isStart() ? START : paging.cursor().keys();
        List<Found> rows = sql.list(
                LIST,
                row -> found(measure, row),
                measure.id(),
                span.first(),
                span.behind(),
                month.atDay(1),
                month.atEndOfMonth(),
                asOf,
                asOf,
                behind.get(0),
                LocalDate.parse(behind.get(1)),
                UUID.fromString(behind.get(2)),
                Integer.parseInt(behind.get(3)),
                Integer.parseInt(behind.get(4)),
                paging.limit() + 1);
        boolean more = rows.size() > paging.limit();
        List<Found> items = more ? rows.subList(0, paging.limit()) : rows;
        return new Page<>(
                items.stream().map(Found::view).toList(),
                more ? paging.cursorAfter(items.get(items.size() - 1).keys()) : null);
    }

    private Found found(Measure measure, Row row) {
        FactSource source = catalogue.factOf(measure);
        int leg = (int) row.number("leg");
        ReadingView view = new ReadingView(
                row.uuid("fact_id"),
                (int) row.number("version"),
                measure.legs().get(leg).name(),
                row.text("region"),
                row.date("occurred_on"),
                row.decimal("value"),
                row.flag("counted"),
                row.instant("known_from"),
                source.recordOf(row.uuid("fact_id")));
        return new Found(
                view,
                List.of(
                        view.region(),
                        view.occurredOn().toString(),
                        view.factId().toString(),
                        String.valueOf(leg),
                        row.text("ordinal")));
    }
}
