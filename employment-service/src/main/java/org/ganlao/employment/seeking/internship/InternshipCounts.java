package org.ganlao.employment.seeking.internship;

import jakarta.inject.Singleton;
import java.util.Map;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.event.SqlCounts;

/** Counts the places of vocational positions, as the plan's 12 000 do: where and when the position opened. */
@Singleton
class InternshipCounts extends SqlCounts {

    private static final String PLACES = """
            select region, to_char(opened_on, 'YYYY-MM') as month, sum(places) as value
              from internship_position where annul_reason is null and kind = 'VOCATIONAL'
             group by 1, 2""";

    InternshipCounts(Sql sql) {
        super(sql, Map.of("internship-positions", PLACES));
    }
}
