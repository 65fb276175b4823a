package org.ganlao.skills.certification.structure;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.event.SqlCounts;

/**
 * Counts certificates by level, and of some occupations, where and when they were issued, and, below nothing, those that are no
 * longer in force where they were issued and when they ceased to be.
 */
@Singleton
class SkillCounts extends SqlCounts {

    private static final String ISSUED = """
            select region, to_char(issued_on, 'YYYY-MM') as month, count(*) as value
              from certificate where annul_reason is null and %s group by 1, 2""";
    private static final String ENDED = """
            select region, to_char(state_on, 'YYYY-MM') as month, -count(*) as value
              from certificate where annul_reason is null and state <> 'VALID' and %s group by 1, 2""";

    private static final Map<String, String> COUNTED = Map.ofEntries(
            Map.entry("certified", "true"),
            Map.entry("certified-intermediate", "level = 4"),
            Map.entry("certified-senior", "level = 3"),
            Map.entry("certified-technician", "level in (1, 2)"),
            Map.entry("certified-computer-operators", "occupation = '3-01-02-05'"),
            Map.entry("certified-cooks", "occupation = '4-03-01-01'"),
            Map.entry("certified-turners", "occupation = '6-04-01-01'"),
            Map.entry("certified-welders", "occupation = '6-04-02-05'"),
            Map.entry("certified-electricians", "occupation = '6-07-06-05'"),
            Map.entry("certified-tailors", "occupation = '6-11-01-03'"));

    SkillCounts(Sql sql) {
        super(sql, queries());
    }

    private static Map<String, String> queries() {
        Map<String, String> queries = new HashMap<>();
        COUNTED.forEach((measure, which) -> {
            queries.put(measure, ISSUED.formatted(which));
            queries.put(measure + "-ended", ENDED.formatted(which));
        });
        return queries;
    }
}
