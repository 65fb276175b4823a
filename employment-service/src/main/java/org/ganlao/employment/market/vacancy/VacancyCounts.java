package org.ganlao.employment.market.vacancy;

import jakarta.inject.Singleton;
import java.util.Map;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.event.SqlCounts;

/** Counts the places that employers wanted filled, where and when their vacancies opened. */
@Singleton
class VacancyCounts extends SqlCounts {

    private static final String PLACES = """
            select region, to_char(opened_on, 'YYYY-MM') as month, sum(places) as value
              from vacancy where annul_reason is null
             group by 1, 2""";

    VacancyCounts(Sql sql) {
        super(sql, Map.of("vacancy-places", PLACES));
    }
}
