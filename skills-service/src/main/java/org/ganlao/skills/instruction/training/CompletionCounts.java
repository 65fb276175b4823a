package org.ganlao.skills.instruction.training;

import jakarta.inject.Singleton;
import java.util.Map;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.event.SqlCounts;

/**
 * Counts persons trained, as the plan's targets 400 000 / 30 000 / 600 000 do: each person once a year and kind, where and
 * when the year's earliest completion that counts took place.
 */
@Singleton
class CompletionCounts extends SqlCounts {

    private static final String PERSONS_ONCE_A_YEAR = """
            select region, to_char(completed_on, 'YYYY-MM') as month, count(*) as value
              from (select distinct on (person, extract(year from completed_on)) region, completed_on
                      from trainee
                     where completed_on is not null and annul_reason is null and %s
                     order by person, extract(year from completed_on), completed_on, id) earliest
             group by 1, 2""";

    CompletionCounts(Sql sql) {
        super(
                sql,
                Map.of(
                        "urban-vocational-training",
                                persons("course_kind = 'URBAN_VOCATIONAL' and residence = 'URBAN'"),
                        "entrepreneurship-training", persons("course_kind = 'ENTREPRENEURSHIP'"),
                        "rural-transfer-training", persons("course_kind = 'RURAL_TRANSFER' and residence = 'RURAL'")));
    }

    private static String persons(String whichCount) {
        return PERSONS_ONCE_A_YEAR.formatted(whichCount);
    }
}
