package org.ganlao.socialinsurance.benefit.payment;

import jakarta.inject.Singleton;
import java.util.Map;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.event.SqlCounts;

/**
 * Counts pensions that were due, and those paid in full and on time, of months and counties that a run has dealt with, and those
 * due where none has by the last day.
 */
@Singleton
class RunCounts extends SqlCounts {

    /** What targets count. */
    static final String BENEFIT = "pension";

    private static final String PENSIONS = """
            select p.region, to_char(p.due_on, 'YYYY-MM') as month, count(*) as value
              from benefit_payment p
              join payment_run_county c on c.run = p.due_run and c.region = p.region
             where p.benefit = '%s' and %s
             group by 1, 2""";

    private static final String WITH_MISSED = """
            select region, month, sum(value) as value
              from (%s union all
                    select region, to_char(due_on, 'YYYY-MM'), due from payment_month_missed where benefit = '%s' and due > 0) due
             group by 1, 2""";

    RunCounts(Sql sql) {
        super(
                sql,
                Map.of(
                        "pensions-due",
                        WITH_MISSED.formatted(
                                PENSIONS.formatted(BENEFIT, "p.state not in ('ANNULLED', 'REFUSED')"), BENEFIT),
                        "pensions-paid-on-time",
                        PENSIONS.formatted(
                                BENEFIT,
                                "p.state in ('PAID', 'TO_BE_RECOVERED', 'RECOVERED') and p.paid_on <= p.due_on")));
    }
}
