package org.ganlao.skills.funding.subsidy;

import jakarta.inject.Singleton;
import java.util.Map;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.event.SqlCounts;

/** Sums what was paid for graduates and is not back, and counts the persons once a year, by their earliest payment in it. */
@Singleton
class SubsidyCounts extends SqlCounts {

    SubsidyCounts(Sql sql) {
        super(
                sql,
                Map.of(
                        "training-subsidies", """
                        select region, to_char(paid_on, 'YYYY-MM') as month, sum(amount) as value
                          from subsidy_line where state in ('PAID', 'TO_BE_REFUNDED') group by 1, 2""",
                        "subsidised-graduates", """
                        select region, to_char(paid_on, 'YYYY-MM') as month, count(*) as value
                          from (select distinct on (person, extract(year from paid_on)) region, paid_on
                                  from subsidy_line where state in ('PAID', 'TO_BE_REFUNDED')
                                 order by person, extract(year from paid_on), paid_on, id) first_of_year
                         group by 1, 2"""));
    }
}
