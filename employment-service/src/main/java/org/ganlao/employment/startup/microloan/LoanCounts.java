package org.ganlao.employment.startup.microloan;

import jakarta.inject.Singleton;
import java.util.Map;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.event.SqlCounts;

/** Sums the principal of disbursed loans where and when they were disbursed. */
@Singleton
class LoanCounts extends SqlCounts {

    private static final String PRINCIPAL = """
            select region, to_char(disbursed_on, 'YYYY-MM') as month, sum(principal) as value
              from microloan where disbursed_on is not null and annul_reason is null and %s
             group by 1, 2""";

    LoanCounts(Sql sql) {
        super(
                sql,
                Map.of(
                        "microloans-issued", PRINCIPAL.formatted("true"),
                        "individual-startup-loans-issued", PRINCIPAL.formatted("product = 'INDIVIDUAL'")));
    }
}
