package org.ganlao.employment.market.introduction;

import jakarta.inject.Singleton;
import java.util.Map;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.event.SqlCounts;

/** Counts persons whose introduction was subsidised and paid: each once a year, where and when the year's first was paid. */
@Singleton
class IntermediaryCounts extends SqlCounts {

    private static final String PERSONS = """
            select region, to_char(paid_on, 'YYYY-MM') as month, count(*) as value
              from (select distinct on (person, extract(year from paid_on)) region, paid_on
                      from support_claim
                     where kind = 'INTERMEDIARY_SUBSIDY' and state = 'PAID'
                     order by person, extract(year from paid_on), paid_on, id) first_of_year
             group by 1, 2""";

    IntermediaryCounts(Sql sql) {
        super(sql, Map.of("job-intermediary-subsidy", PERSONS));
    }
}
