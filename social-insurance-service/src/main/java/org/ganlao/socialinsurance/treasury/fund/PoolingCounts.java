package org.ganlao.socialinsurance.treasury.fund;

import jakarta.inject.Singleton;
import java.util.Map;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.event.SqlCounts;

/** Counts the cities that pool the unemployment insurance at their own level, from the first day of it to the last. */
@Singleton
class PoolingCounts extends SqlCounts {

    private static final String MUNICIPAL_POOLS = """
            select region, to_char(day, 'YYYY-MM') as month, sum(value) as value
              from pooling_statement, lateral (values (from_day, 1), (until_day, -1)) movement (day, value)
             where annul_reason is null and insurance = 'UNEMPLOYMENT' and level = 'MUNICIPAL' and day is not null
             group by 1, 2""";

    PoolingCounts(Sql sql) {
        super(sql, Map.of("unemployment-municipal-pools", MUNICIPAL_POOLS));
    }
}
