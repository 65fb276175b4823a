package org.ganlao.employment.startup.microloan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;

/**
 * Ages arrears, set-based from the stored dues. A day of the past is looked at with the payments known today; a day to come as
 * if nothing were paid until then.
 */
@ApplicationScoped
class ReadArrears {

    private static final String BY_RANGE = """
            with unpaid as (
                select d.loan, min(d.due_on) as since,
                       sum(d.principal - d.principal_paid) as principal, sum(d.interest - d.interest_paid) as interest
                  from microloan_due d
                 where d.due_on < ? and (d.principal_paid < d.principal or d.interest_paid < d.interest)
                 group by d.loan),
            ranges as (
                select place, until, lag(until, 1, 0) over (order by place) + 1 as first
                  from unnest(cast(? as bigint[]) || null::bigint) with ordinality as range (until, place))
            select r.first, r.until, count(l.id) as loans, coalesce(sum(l.outstanding), 0) as outstanding,
                   coalesce(sum(u.principal) filter (where l.id is not null), 0) as principal,
                   coalesce(sum(u.interest) filter (where l.id is not null), 0) as interest
              from ranges r
              left join unpaid u on cast(? as date) - u.since >= r.first
                                and (r.until is null or cast(? as date) - u.since <= r.until)
              left join microloan l on l.id = u.loan and l.region = any (?) and l.annul_reason is null
             group by r.place, r.first, r.until order by r.place""";

    private final Sql sql;
    private final LoanFigures figures;
    private final RegionScope scope;
    private final RegionTree regions;
    private final BusinessClock clock;

    ReadArrears(Sql sql, LoanFigures figures, RegionScope scope, RegionTree regions, BusinessClock clock) {
        this.sql = sql;
        this.figures = figures;
        this.scope = scope;
        this.regions = regions;
        this.clock = clock;
    }

    /**
     * @param asked null asks for today
     * @param region with all below it; null asks for all that the caller sees
     */
    ArrearsView at(LocalDate asked, String region) {
        LocalDate day = asked == null ? clock.today() : asked;
        return new ArrearsView(
                day,
                sql.list(
                        BY_RANGE,
                        row -> new ArrearsView.Range(
                                row.number("first"),
                                row.numberOrNull("until"),
                                row.number("loans"),
                                new Money(row.decimal("outstanding")),
                                new Money(row.decimal("principal")),
                                new Money(row.decimal("interest"))),
                        day,
                        figures.arrearsRanges(day).stream().map(String::valueOf).toList(),
                        day,
                        day,
                        asked(region)));
    }

    private List<String> asked(String region) {
        Set<String> covered = scope.covered();
        if (region == null) {
            return List.copyOf(covered);
        }
        scope.requireRead(region);
        return covered.stream().filter(code -> regions.contains(region, code)).toList();
    }
}
