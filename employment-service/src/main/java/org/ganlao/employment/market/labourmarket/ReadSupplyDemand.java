package org.ganlao.employment.market.labourmarket;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.ganlao.employment.market.labourmarket.SupplyDemandView.Ratio;
import org.ganlao.employment.market.labourmarket.SupplyDemandView.RegionLine;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;

/** Reads supply and demand of the labour market (求人倍率), without what was struck out. */
@ApplicationScoped
class ReadSupplyDemand {

    private static final String LINES = """
            select region, month, sum(places) as places, sum(seekers) as seekers
              from (select region, to_char(opened_on, 'YYYY-MM') as month, places, 0 as seekers
                      from vacancy
                     where annul_reason is null and opened_on between ? and ? and region = any (?)
                     union all
                    select region, to_char(registered_on, 'YYYY-MM'), 0, 1
                      from job_seeker
                     where annul_reason is null and registered_on between ? and ? and region = any (?)) wanted_and_looking
             group by 1, 2
             order by 1, 2""";

    private final Sql sql;
    private final RegionScope scope;
    private final RegionTree regions;
    private final BusinessClock clock;

    ReadSupplyDemand(Sql sql, RegionScope scope, RegionTree regions, BusinessClock clock) {
        this.sql = sql;
        this.scope = scope;
        this.regions = regions;
        this.clock = clock;
    }

    /** @param from first day; null for the year's first; {@code until} null for today */
    SupplyDemandView of(String region, LocalDate from, LocalDate until) {
        LocalDate last = until == null ? clock.today() : until;
        LocalDate first = from == null ? last.withDayOfYear(1) : from;
        Set<String> within = within(region);
        return SupplyDemandView.of(
                first,
                last,
                sql.list(
                        LINES,
                        row -> new RegionLine(
                                row.text("region"),
                                row.text("month"),
                                Ratio.of(row.number("places"), row.number("seekers"))),
                        first,
                        last,
                        within,
                        first,
                        last,
                        within));
    }

    private Set<String> within(String region) {
        Set<String> covered = new TreeSet<>(scope.covered());
        if (region != null) {
            covered.retainAll(regions.codesWithin(region));
        }
        return covered;
    }
}
