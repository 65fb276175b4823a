package org.ganlao.laborrights.wage.arrears;

import jakarta.inject.Singleton;
import java.util.Map;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.event.SqlCounts;

/** Sums historical arrears person by person when they were verified, and what was repaid of them to each when it was. */
@Singleton
class ArrearsCounts extends SqlCounts {

    ArrearsCounts(Sql sql) {
        super(sql, Map.of("historical-arrears-verified", """
                        select a.region, to_char(w.verified_on, 'YYYY-MM') as month, sum(w.verified) as value
                          from owed_wages w join wage_arrears a on a.id = w.arrears
                         where a.historical and w.verified is not null and w.annul_reason is null
                         group by 1, 2""", "historical-arrears-repaid", """
                        select a.region, to_char(r.paid_on, 'YYYY-MM') as month, sum(p.amount) as value
                          from wage_repayment r
                          join wage_repayment_part p on p.repayment = r.id
                          join wage_arrears a on a.id = r.arrears
                         where a.historical and r.annul_reason is null
                         group by 1, 2"""));
    }
}
