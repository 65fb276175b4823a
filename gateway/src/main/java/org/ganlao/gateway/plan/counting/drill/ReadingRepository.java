package org.ganlao.gateway.plan.counting.drill;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.ganlao.gateway.plan.targets.catalogue.Catalogue;
import org.ganlao.gateway.plan.targets.catalogue.FactSource;
import org.ganlao.gateway.plan.targets.catalogue.Measure;
import org.ganlao.gateway.plan.targets.region.RegionSpan;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;

/** Reads readings in the order of measure, region, business date and fact. */
@Singleton
public class ReadingRepository {

    /** Who is one member today was one then, unless the tokens were merged since. */
    private static final String LIST = """
            select reading.fact_id, version, leg, ordinal, reading.region, reading.occurred_on,
                   trim_scale(value) as value, known_from,
                   reading.member is null
                   or not exists (select from (select coalesce(canonical.canonical, reading.member) as member
                                                union all
                                               select alias.member from projection.canonical_member alias
                                                where alias.canonical = coalesce(canonical.canonical, reading.member)) same
                                    join projection.reading earlier
                                      on earlier.member = same.member and earlier.measure = reading.measure
                                   where extract(year from earlier.occurred_on) = extract(year from reading.occurred_on)
                                     and (earlier.occurred_on, earlier.fact_id) < (reading.occurred_on, reading.fact_id)
                                     and earlier.known_from <= ? and ? < earlier.known_to
                                     and (same.member = reading.member
                                          or not exists (select from projection.member_alias where recorded_at > ?)
                                          or canonical_member_at(same.member, ?)
                                             = canonical_member_at(reading.member, ?))) as counted,
                   exists (select from opening_statement stated
                            where stated.measure = reading.measure and stated.region = reading.region
                              and stated.cut_off between reading.occurred_on and ?::date
                              and stated.known_from <= ? and ? < stated.known_to) as stated
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

    /**
     * Readings of a measure dated from one day to another.
     *
     * @param opened last cut-off of opening statements that take the place of the readings before them; null: none does
     */
    record Sought(Measure measure, LocalDate from, LocalDate to, LocalDate opened) {

        Sought since(LocalDate day) {
            return new Sought(measure, day, to, opened);
        }
    }

    /** One measure after the other, so that each is read along its index. */
    Page<ReadingView> list(List<Sought> sought, RegionSpan span, Instant asOf, Paging paging) {
        List<String> behind = paging.cursor().keys();
        List<Found> rows = new ArrayList<>();
        for (Sought one : sought) {
            int place = behind.isEmpty() ? 1 : one.measure().id().compareTo(behind.get(0));
            int wanted = paging.limit() + 1 - rows.size();
            if (place >= 0 && wanted > 0) {
                rows.addAll(rows(one, span, asOf, place == 0 ? behind.subList(1, behind.size()) : START, wanted));
            }
        }
        return Page.of(paging, rows, Found::keys).map(Found::view);
    }

    /** Every reading of a measure in a month, in the order of region, day and fact, one by one. */
    public void each(Measure measure, RegionSpan span, YearMonth month, Instant asOf, Consumer<ReadingView> consumer) {
        Sought sought = new Sought(measure, month.atDay(1), month.atEndOfMonth(), null);
        sql.each(
                LIST,
                row -> consumer.accept(found(sought, row).view()),
                parameters(sought, span, asOf, START, Integer.MAX_VALUE));
    }

    private List<Found> rows(Sought sought, RegionSpan span, Instant asOf, List<String> behind, int most) {
        return sql.list(LIST, row -> found(sought, row), parameters(sought, span, asOf, behind, most));
    }

    private static Object[] parameters(Sought sought, RegionSpan span, Instant asOf, List<String> behind, int most) {
        return new Object[] {
            asOf,
            asOf,
            asOf,
            asOf,
            asOf,
            sought.opened(),
            asOf,
            asOf,
            sought.measure().id(),
            span.first(),
            span.behind(),
            sought.from(),
            sought.to(),
            asOf,
            asOf,
            behind.get(0),
            LocalDate.parse(behind.get(1)),
            UUID.fromString(behind.get(2)),
            Integer.parseInt(behind.get(3)),
            Integer.parseInt(behind.get(4)),
            most
        };
    }

    private Found found(Sought sought, Row row) {
        Measure measure = sought.measure();
        FactSource source = catalogue.factOf(measure);
        int leg = (int) row.number("leg");
        ReadingView view = new ReadingView(
                measure.id(),
                row.uuid("fact_id"),
                (int) row.number("version"),
                measure.legs().get(leg).name(),
                row.text("region"),
                row.date("occurred_on"),
                row.decimal("value"),
                row.flag("counted") && !row.flag("stated"),
                row.instant("known_from"),
                source.recordOf(row.uuid("fact_id")));
        return new Found(
                view,
                List.of(
                        measure.id(),
                        view.region(),
                        view.occurredOn().toString(),
                        view.factId().toString(),
                        String.valueOf(leg),
                        row.text("ordinal")));
    }
}
