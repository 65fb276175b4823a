package org.ganlao.employment.aid.family;

import jakarta.inject.Singleton;
import java.util.Map;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.event.SqlCounts;

/**
 * Counts zero-employment families: all identified up to a date, and of those the ones with a member in work, one more when
 * resolved and one less when the family falls back.
 */
@Singleton
class FamilyCounts extends SqlCounts {

    private static final String IDENTIFIED = """
            select region, to_char(identified_on, 'YYYY-MM') as month, count(*) as value
              from zero_employment_family where annul_reason is null
             group by 1, 2""";

    private static final String WITH_WORK = """
            select region, to_char(movement.day, 'YYYY-MM') as month, sum(movement.value) as value
              from zero_employment_family join family_work on family = id,
                   lateral (values (since, 1), (until, -1)) movement (day, value)
             where annul_reason is null and movement.day is not null
             group by 1, 2""";

    FamilyCounts(Sql sql) {
        super(sql, Map.of("families-identified", IDENTIFIED, "families-with-work", WITH_WORK));
    }
}
