package org.ganlao.employment.seeking.transfer;

import jakarta.inject.Singleton;
import java.util.Map;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.event.SqlCounts;

/**
 * Counts rural persons away in work, as the plan's stocks 6 200 000 / 5 600 000 do, and those who left for the first time
 * (450 000). Who is inside the opening statement adds nothing at departure; every return subtracts on the first day back.
 */
@Singleton
class TransferCounts extends SqlCounts {

    private static final String AWAY = """
            select region, to_char(movement.day, 'YYYY-MM') as month, sum(movement.value) as value
              from transfer,
                   lateral (values (departed_on, case when in_opening then 0 else 1 end),
                                   (returned_on, -1)) movement (day, value)
             where annul_reason is null and %s and movement.day is not null and movement.value <> 0
             group by 1, 2""";

    private static final String FIRST = """
            select region, to_char(departed_on, 'YYYY-MM') as month, count(*) as value
              from (select distinct on (person, extract(year from departed_on)) region, departed_on
                      from transfer
                     where annul_reason is null and first_transfer and not in_opening
                     order by person, extract(year from departed_on), departed_on, id) earliest
             group by 1, 2""";

    TransferCounts(Sql sql) {
        super(
                sql,
                Map.of(
                        "rural-transfer-employment", AWAY.formatted("true"),
                        "cross-province-labour-export", AWAY.formatted("destination_kind = 'OTHER_PROVINCE'"),
                        "new-rural-transfer", FIRST));
    }
}
