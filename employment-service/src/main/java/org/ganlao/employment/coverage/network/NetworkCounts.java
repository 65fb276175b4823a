package org.ganlao.employment.coverage.network;

import jakarta.inject.Singleton;
import java.util.Map;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.event.SqlCounts;

/** Counts the units that are to have a service platform, and those that have one; the two kinds of centres are neither. */
@Singleton
class NetworkCounts extends SqlCounts {

    private static final String MOVEMENTS = """
            select region, to_char(movement.day, 'YYYY-MM') as month, sum(movement.value) as value
              from service_unit u %s
                   cross join lateral (values (%2$s.opened_on, 1), (%2$s.closed_on, -1)) movement (day, value)
             where annul_reason is null and kind in ('STREET', 'TOWNSHIP', 'COMMUNITY', 'PARK')
               and movement.day is not null
             group by 1, 2""";

    NetworkCounts(Sql sql) {
        super(
                sql,
                Map.of(
                        "service-units", MOVEMENTS.formatted("", "u"),
                        "service-units-with-platform",
                                MOVEMENTS.formatted("join service_platform p on p.unit = u.id", "p")));
    }
}
