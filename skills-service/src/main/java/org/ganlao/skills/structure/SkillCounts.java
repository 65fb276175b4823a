package org.ganlao.skills.structure;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.event.SqlCounts;

/**
 * Counts certificates by level where and when they were issued, and, below nothing, those that are no longer in force where they
 * were issued and when they ceased to be.
 */
@Singleton
class SkillCounts extends SqlCounts {

    private static final Map<String, String> LEVELS = Map.of(
            "certified",
            "1,2,3,4,5",
            "certified-intermediate",
            "4",
            "certified-senior",
            "3",
            "certified-technician",
            "1,2");

    SkillCounts(Sql sql) {
        super(sql, queries());
    }

    private static Map<String, String> queries() {
        Map<String, String> queries = new HashMap<>();
        LEVELS.forEach((measure, levels) -> {
            queries.put(measure, """
                    select region, to_char(issued_on, 'YYYY-MM') as month, count(*) as value
                      from certificate where annul_reason is null and level in (%s) group by 1, 2""".formatted(levels));
            queries.put(measure + "-ended", """
                    select region, to_char(state_on, 'YYYY-MM') as month, -count(*) as value
                      from certificate where annul_reason is null and state <> 'VALID' and level in (%s)
                     group by 1, 2""".formatted(levels));
        });
        return queries;
    }
}
