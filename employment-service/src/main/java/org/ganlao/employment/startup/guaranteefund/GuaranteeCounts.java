package org.ganlao.employment.startup.guaranteefund;

import jakarta.inject.Singleton;
import java.util.Map;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.event.SqlCounts;

/** Sums capital that was paid in and approved, where and when it came in. */
@Singleton
class GuaranteeCounts extends SqlCounts {

    GuaranteeCounts(Sql sql) {
        super(sql, Map.of("guarantee-fund-added", """
                        select region, to_char(paid_on, 'YYYY-MM') as month, sum(amount) as value
                          from guarantee_capital where annul_reason is null and approved_by is not null
                         group by 1, 2"""));
    }
}
