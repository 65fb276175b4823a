package org.ganlao.socialinsurance.payment;

import jakarta.inject.Singleton;
import java.util.Map;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.event.SqlCounts;

/** Counts pensions that were due, and those paid in full and on time, of months and counties that a run has dealt with. */
@Singleton
class RunCounts extends SqlCounts {

    private static final String PENSIONS = """
            select p.region, to_char(p.due_on, 'YYYY-MM') as month, count(*) as value
              from benefit_payment p
              join payment_run_county c on c.run = p.due_run and c.region = p.region
             where p.benefit = 'pension' and %s
             group by 1, 2""";

    RunCounts(Sql sql) {
        super(
                sql,
                Map.of(
                        "pensions-due",
                        PENSIONS.formatted("p.state not in ('ANNULLED', 'REFUSED')"),
                        "pensions-paid-on-time",
                        PENSIONS.formatted(
                                "p.state in ('PAID', 'TO_BE_RECOVERED', 'RECOVERED') and p.paid_on <= p.due_on")));
    }
}
