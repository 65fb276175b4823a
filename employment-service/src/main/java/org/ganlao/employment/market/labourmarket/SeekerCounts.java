package org.ganlao.employment.market.labourmarket;

import jakarta.inject.Singleton;
import java.util.Map;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.event.SqlCounts;

/** Counts registrations as looking for work, where and when they began. */
@Singleton
class SeekerCounts extends SqlCounts {

    private static final String REGISTRATIONS = """
            select region, to_char(registered_on, 'YYYY-MM') as month, count(*) as value
              from job_seeker where annul_reason is null
             group by 1, 2""";

    SeekerCounts(Sql sql) {
        super(sql, Map.of("job-seekers-registered", REGISTRATIONS));
    }
}
