package org.ganlao.employment.seeking.labourforce;

import jakarta.inject.Singleton;
import java.util.Map;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.event.SqlCounts;

/**
 * Counts the urban labour force: in each month by how much the county's statements of that month differ from those before,
 * so that the months up to any date sum to the last statement.
 */
@Singleton
class LabourForceCounts extends SqlCounts {

    private static final String DIFFERENCES = """
            select region, to_char(as_of, 'YYYY-MM') as month, sum(difference) as value
              from (select region, as_of,
                           %1$s - lag(%1$s, 1, 0::bigint) over (partition by region order by as_of) as difference
                      from labour_force_statement where annul_reason is null) differences
             group by 1, 2""";

    LabourForceCounts(Sql sql) {
        super(
                sql,
                Map.of(
                        "urban-employed", DIFFERENCES.formatted("urban_employed"),
                        "registered-unemployed", DIFFERENCES.formatted("registered_unemployed")));
    }
}
