package org.ganlao.laborrights.relation.signing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.http.Cursor;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;

/** Counts at each question, from rolls and contracts, in one statement. */
@ApplicationScoped
class SigningRates {

    /** Who is on a roll on the day, and whether some contract covers it; parameters: the day, four times. */
    private static final String ON_ROLL = """
            select e.employer, e.region, e.industry,
                   exists (select from labour_contract c
                            where c.roll_entry = e.id and c.annul_reason is null and c.starts_on <= ?
                              and coalesce(c.ended_on, c.ends_on, 'infinity') >= ?) as covered
              from roll_entry e
             where e.annul_reason is null and e.joined_on <= ? and coalesce(e.left_on, 'infinity') >= ?""";

    private static final String RATES = """
            select %s as of, count(*) as on_roll, count(*) filter (where covered) as covered,
                   round(count(*) filter (where covered)::numeric / count(*), 6) as rate
              from (%s %s) on_roll
             group by 1 having %s > ? order by 1 limit ?""";

    private static final String DIFFERENCES = """
            select * from (
                select d.employer, d.region, d.id, d.persons as deducted, count(r.covered) as on_roll,
                       count(*) filter (where r.covered) as covered, d.persons - count(*) filter (where r.covered) as difference
                  from wage_deduction_count d
                  left join lateral (%s and e.employer = d.employer and e.region = d.region) r on true
                 where d.annul_reason is null and d.month = ? %s
                 group by d.id) compared
             where (difference <> 0 or not ?) and id > cast(? as uuid)
             order by id limit ?""";

    private static final String FIRST_ID = "00000000-0000-0000-0000-000000000000";

    private final Sql sql;
    private final RegionScope scope;
    private final RegionTree regions;
    private final BusinessClock clock;

    SigningRates(Sql sql, RegionScope scope, RegionTree regions, BusinessClock clock) {
        this.sql = sql;
        this.scope = scope;
        this.regions = regions;
        this.clock = clock;
    }

    Page<SigningRateView> rates(SigningFilter filter, Paging paging) {
        LocalDate on = filter.on == null ? clock.today() : filter.on;
        String column = (filter.by == null ? SigningGroup.REGION : filter.by).column();
        Narrowed where = new Narrowed("e")
                .to("region = any(?)", within(filter.region))
                .to("employer = ?", filter.employer)
                .to("industry = ?", filter.industry);
        Cursor cursor = paging.cursor();
        List<SigningRateView> rows = sql.list(
                RATES.formatted(column, ON_ROLL, where.conditions(), column),
                row -> new SigningRateView(
                        row.text("of"), row.number("on_roll"), row.number("covered"), row.decimal("rate")),
                where.parameters(
                        List.of(on, on, on, on),
                        List.of(cursor.isStart() ? "" : cursor.keys().get(0), paging.limit() + 1)));
        return Page.of(paging, rows, row -> List.of(row.of()));
    }

    Page<SigningDifferenceView> differences(SigningDifferenceFilter filter, Paging paging) {
        YearMonth month = filter.month == null ? YearMonth.from(clock.today()).minusMonths(1) : filter.month;
        LocalDate on = month.atEndOfMonth();
        Narrowed where =
                new Narrowed("d").to("region = any(?)", within(filter.region)).to("employer = ?", filter.employer);
        Cursor cursor = paging.cursor();
        List<Compared> rows = sql.list(
                DIFFERENCES.formatted(ON_ROLL, where.conditions()),
                row -> new Compared(
                        row.text("id"),
                        new SigningDifferenceView(
                                row.text("employer"),
                                row.text("region"),
                                month.toString(),
                                row.number("deducted"),
                                row.number("on_roll"),
                                row.number("covered"),
                                row.number("difference"))),
                where.parameters(
                        List.of(on, on, on, on, month.atDay(1)),
                        List.of(
                                filter.differing,
                                cursor.isStart() ? FIRST_ID : cursor.keys().get(0),
                                paging.limit() + 1)));
        return Page.of(paging, rows, row -> List.of(row.id())).map(Compared::view);
    }

    private record Compared(String id, SigningDifferenceView view) {}

    /** What the caller may see of it. */
    private Collection<String> within(String region) {
        Collection<String> visible = scope.covered();
        return region == null
                ? visible
                : regions.codesWithin(region).stream().filter(visible::contains).toList();
    }

    /** Conditions on the columns of a table, with their parameters in order. */
    private static final class Narrowed {

        private final String table;
        private final StringBuilder conditions = new StringBuilder();
        private final List<Object> values = new ArrayList<>();

        Narrowed(String table) {
            this.table = table;
        }

        Narrowed to(String condition, Object value) {
            if (value != null) {
                conditions.append(" and ").append(table).append('.').append(condition);
                values.add(value);
            }
            return this;
        }

        String conditions() {
            return conditions.toString();
        }

        Object[] parameters(List<Object> before, List<Object> after) {
            List<Object> all = new ArrayList<>(before);
            all.addAll(values);
            all.addAll(after);
            return all.toArray();
        }
    }
}
