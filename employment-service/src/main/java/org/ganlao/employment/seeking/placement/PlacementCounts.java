package org.ganlao.employment.seeking.placement;

import jakarta.inject.Singleton;
import java.util.Map;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.event.SqlCounts;

/**
 * Counts persons placed, as the plan's targets 430 000 / 180 000 / 30 000 do: each person once a year, where and when the
 * year's earliest placement that counts began.
 */
@Singleton
class PlacementCounts extends SqlCounts {

    private static final String PERSONS_ONCE_A_YEAR = """
            select region, to_char(started_on, 'YYYY-MM') as month, count(*) as value
            from (select distinct on (person, extract(year from started_on)) region, started_on
                  from placement
                  where annul_reason is null and %s
                  order by person, extract(year from started_on), started_on, id) earliest
            group by 1, 2""";

    PlacementCounts(Sql sql) {
        super(
                sql,
                Map.of(
                        "new-urban-employment", persons("urban and not held_urban_job"),
                        "laid-off-reemployment", persons("seeker_kind in ('LAID_OFF', 'UNEMPLOYED')"),
                        "reemployment-4050", persons("seeker_kind in ('LAID_OFF', 'UNEMPLOYED') and age_4050")));
    }

    private static String persons(String whichCount) {
        return PERSONS_ONCE_A_YEAR.formatted(whichCount);
    }
}
