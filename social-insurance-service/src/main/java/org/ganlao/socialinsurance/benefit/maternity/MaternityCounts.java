package org.ganlao.socialinsurance.benefit.maternity;

import jakarta.inject.Singleton;
import java.util.Map;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.event.SqlCounts;

/** Counts approved maternity allowances by the day of the birth, and those that go into the women's own accounts. */
@Singleton
class MaternityCounts extends SqlCounts {

    private static final String ALLOWANCES = """
            select region, to_char(happened_on, 'YYYY-MM') as month, sum(allowance) as value
              from maternity_claim where state = 'APPROVED' %s group by 1, 2""";

    MaternityCounts(Sql sql) {
        super(
                sql,
                Map.of(
                        "maternity-allowances",
                        ALLOWANCES.formatted(""),
                        "maternity-allowances-own-account",
                        ALLOWANCES.formatted("and paid_into = 'OWN_ACCOUNT'")));
    }
}
