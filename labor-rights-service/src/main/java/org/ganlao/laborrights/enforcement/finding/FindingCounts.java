package org.ganlao.laborrights.enforcement.finding;

import jakarta.inject.Singleton;
import java.util.Map;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.event.SqlCounts;

/** Findings by the day on which they were first opened, and those that stand. */
@Singleton
class FindingCounts extends SqlCounts {

    private static final String OPENED = """
            select region, to_char(opened_on, 'YYYY-MM') as month, count(*) as value
              from finding where annul_reason is null group by 1, 2""";

    private static final String STANDING = """
            select region, to_char(day, 'YYYY-MM') as month, sum(step) as value from (
                select region, opened_on as day, 1 as step from finding where annul_reason is null
                union all
                select region, ended_on, -1 from finding where annul_reason is null and ended_on is not null) moved
             group by 1, 2""";

    FindingCounts(Sql sql) {
        super(sql, Map.of("findings-opened", OPENED, "findings-standing", STANDING));
    }
}
