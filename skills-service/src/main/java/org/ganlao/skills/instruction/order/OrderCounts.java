package org.ganlao.skills.instruction.order;

import jakarta.inject.Singleton;
import java.util.Map;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.event.SqlCounts;

/** Counts graduates at work with who ordered them, on the first day of the work. */
@Singleton
class OrderCounts extends SqlCounts {

    private static final String PLACED = """
            select region, to_char(placed_on, 'YYYY-MM') as month, count(*) as value
              from order_offer
             where placement is not null and annul_reason is null
             group by 1, 2""";

    OrderCounts(Sql sql) {
        super(sql, Map.of("graduates-placed-by-order", PLACED));
    }
}
