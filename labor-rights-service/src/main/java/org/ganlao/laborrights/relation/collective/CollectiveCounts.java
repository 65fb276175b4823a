package org.ganlao.laborrights.relation.collective;

import jakarta.inject.Singleton;
import java.util.Map;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.event.SqlCounts;

/** Counts the workers whom general collective contracts cover, from the columns and not from what the events said. */
@Singleton
class CollectiveCounts extends SqlCounts {

    CollectiveCounts(Sql sql) {
        super(sql, Map.of("collectively-covered", """
                select region, to_char(movement.day, 'YYYY-MM') as month, sum(movement.value) as value
                  from (select region, workers, greatest(review_due_on + 1, starts_on) as first_day,
                               least(ends_on, ended_on, superseded_from - 1) + 1 as over_on
                          from collective_contract
                         where kind = 'GENERAL' and state in ('SUBMITTED', 'REVIEWED', 'ENDED')) covering,
                       lateral (values (first_day, workers), (over_on, -workers)) movement (day, value)
                 where first_day < over_on
                 group by 1, 2"""));
    }
}
