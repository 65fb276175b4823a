package org.ganlao.laborrights.enforcement.finding;

import jakarta.inject.Singleton;
import java.util.Map;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.event.SqlCounts;

/** Findings by the days on which they were opened, as their steps tell, and those that stand. */
@Singleton
class FindingCounts extends SqlCounts {

    private static final String OPENED = """
            select f.region, to_char(s.on_day, 'YYYY-MM') as month, count(*) as value
              from finding f join finding_step s on s.finding = f.id
             where f.annul_reason is null and s.step in ('opened', 'reopened') group by 1, 2""";

    private static final String STANDING = """
            select f.region, to_char(moved.day, 'YYYY-MM') as month, sum(moved.step) as value
              from finding f, unnest(cast(f.standing as datemultirange)) as run,
                   lateral (values (lower(run), 1), (upper(run), -1)) moved (day, step)
             where f.annul_reason is null and moved.day is not null
             group by 1, 2""";

    FindingCounts(Sql sql) {
        super(sql, Map.of("findings-opened", OPENED, "findings-standing", STANDING));
    }
}
