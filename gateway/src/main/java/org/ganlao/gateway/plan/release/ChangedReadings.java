package org.ganlao.gateway.plan.release;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.ganlao.gateway.plan.catalogue.Catalogue;
import org.ganlao.gateway.plan.catalogue.Indicator;
import org.ganlao.gateway.plan.catalogue.Measure;
import org.ganlao.gateway.plan.catalogue.Plan;
import org.ganlao.gateway.plan.catalogue.Plans;
import org.ganlao.gateway.plan.catalogue.Term;
import org.ganlao.gateway.plan.catalogue.Window;
import org.ganlao.gateway.plan.region.Place;
import org.ganlao.gateway.plan.region.RegionSpan;
import org.ganlao.gateway.plan.release.ChangedReadingView.ReadingChange;
import org.ganlao.gateway.plan.release.domain.Release;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.region.RegionTree;

/** The readings behind a correction: those that are new since the release's instant, and those that held then and no longer do. */
@Singleton
class ChangedReadings {

    private static final String LIST = """
            select fact_id, version, measure, leg, ordinal, region, occurred_on, trim_scale(value) as value,
                   known_from > asked.at as added,
                   case when known_from > asked.at then known_from else known_to end as changed_at
              from (select ?::timestamptz as at) asked, projection.reading
             where measure = any (?) and region >= ? and region < ? and occurred_on between ? and ?
               and (known_from > asked.at and known_to = 'infinity'
                    or known_from <= asked.at and asked.at < known_to and known_to < 'infinity')
               and (region, occurred_on, fact_id, measure, leg, ordinal, version) > (?, ?, ?, ?, ?, ?, ?)
             order by region, occurred_on, fact_id, measure, leg, ordinal, version
             limit ?""";

    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    private static final List<String> START =
            List.of("", LocalDate.EPOCH.toString(), new UUID(0, 0).toString(), "", "-1", "-1", "-1");

    private final Plans plans;
    private final Catalogue catalogue;
    private final RegionTree tree;
    private final RegionScope scope;
    private final Sql sql;

    ChangedReadings(Plans plans, Catalogue catalogue, RegionTree tree, RegionScope scope, Sql sql) {
        this.plans = plans;
        this.catalogue = catalogue;
        this.tree = tree;
        this.scope = scope;
        this.sql = sql;
    }

    private record Found(ChangedReadingView view, List<String> keys) {}

    /** Single readings show inside the caller's own region only. */
    Page<ChangedReadingView> page(
            Release release, String indicatorId, String regionCode, String writtenMonth, Paging paging) {
        Plan plan = plans.plan(release.head().plan());
        Indicator indicator = plans.indicator(indicatorId);
        Place place = Place.find(regionCode == null ? plan.region() : regionCode, tree, plan.lastDay());
        scope.requireRead(place.region().code());
        YearMonth month = writtenMonth == null ? release.head().period().last() : plans.month(plan, writtenMonth);
        RegionSpan span = RegionSpan.of(place, tree);
        List<String> behind =
                paging.cursor().isStart() ? START : paging.cursor().keys();
        List<Found> rows = sql.list(
                LIST,
                this::found,
                release.head().knownAt(),
                indicator.allTerms().map(Term::measure).distinct().toList(),
                span.first(),
                span.behind(),
                from(indicator, plan),
                month.atEndOfMonth(),
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

    /** What counts in the year only has nothing to do with the years before. */
    private static LocalDate from(Indicator indicator, Plan plan) {
        return indicator.allTerms().allMatch(term -> term.window() == Window.IN_YEAR) ? plan.firstDay() : EVER;
    }

    private Found found(Row row) {
        Measure measure = plans.measure(row.text("measure"));
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
