package org.ganlao.gateway.plan.publication.release;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.gateway.plan.publication.release.ChangedReadingView.ReadingChange;
import org.ganlao.gateway.plan.targets.catalogue.Catalogue;
import org.ganlao.gateway.plan.targets.catalogue.Measure;
import org.ganlao.gateway.plan.targets.region.RegionSpan;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;

/** Finds readings that came or went since an instant. */
@Singleton
class ChangedReadingRepository {

    /** A reading came or went only with a version of its fact that was recorded later. */
    private static final String LIST = """
            with changed as materialized (
                select distinct fact_id from projection.fact_version where recorded_at > ?)
            select reading.fact_id, version, measure, leg, ordinal, region, occurred_on, trim_scale(value) as value,
                   known_from > asked.at as added,
                   case when known_from > asked.at then known_from else known_to end as changed_at
              from (select ?::timestamptz as at) asked, changed cross join lateral (
                   select * from projection.reading where fact_id = changed.fact_id offset 0) reading
             where measure = any (?) and region >= ? and region < ? and occurred_on between ? and ?
               and (known_from > asked.at and known_to = 'infinity'
                    or known_from <= asked.at and asked.at < known_to and known_to < 'infinity')
               and (region, occurred_on, reading.fact_id, measure, leg, ordinal, version) > (?, ?, ?, ?, ?, ?, ?)
             order by region, occurred_on, reading.fact_id, measure, leg, ordinal, version
             limit ?""";

    private static final List<String> START =
            List.of("", LocalDate.EPOCH.toString(), new UUID(0, 0).toString(), "", "-1", "-1", "-1");

    private final Sql sql;
    private final Catalogue catalogue;

    ChangedReadingRepository(Sql sql, Catalogue catalogue) {
        this.sql = sql;
        this.catalogue = catalogue;
    }

    private record Found(ChangedReadingView view, List<String> keys) {}

    /** @param from first business day, and {@code to} the last */
    Page<ChangedReadingView> since(
            Instant instant, List<String> measures, RegionSpan span, LocalDate from, LocalDate to, Paging paging) {
        List<String> behind =
                paging.cursor().isStart() ? START : paging.cursor().keys();
        List<Found> rows = sql.list(
                LIST,
                this::found,
                instant,
                instant,
                measures,
                span.first(),
                span.behind(),
                from,
                to,
                behind.get(0),
                LocalDate.parse(behind.get(1)),
                UUID.fromString(behind.get(2)),
                behind.get(3),
                Integer.parseInt(behind.get(4)),
                Integer.parseInt(behind.get(5)),
                Integer.parseInt(behind.get(6)),
                paging.limit() + 1);
        return Page.of(paging, rows, Found::keys).map(Found::view);
    }

    private Found found(Row row) {
        Measure measure = catalogue.measures().get(row.text("measure"));
        int leg = (int) row.number("leg");
        ChangedReadingView view = new ChangedReadingView(
                row.uuid("fact_id"),
                (int) row.number("version"),
                measure.id(),
                measure.legs().get(leg).name(),
                row.text("region"),
                row.date("occurred_on"),
                row.decimal("value"),
                row.flag("added") ? ReadingChange.ADDED : ReadingChange.ENDED,
                row.instant("changed_at"),
                catalogue.factOf(measure).recordOf(row.uuid("fact_id")));
        return new Found(
                view,
                List.of(
                        view.region(),
                        view.occurredOn().toString(),
                        view.factId().toString(),
                        view.measure(),
                        String.valueOf(leg),
                        row.text("ordinal"),
                        String.valueOf(view.version())));
    }
}
