package org.ganlao.platform.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ganlao.platform.database.Sql;

/** Counts by one query per measure. */
public abstract class SqlCounts implements CountSource {

    private final Sql sql;
    private final Map<String, String> queryOfMeasure;

    /** @param queryOfMeasure each with the columns {@code region}, {@code month} ({@code yyyy-MM}) and {@code value} */
    protected SqlCounts(Sql sql, Map<String, String> queryOfMeasure) {
        this.sql = sql;
        this.queryOfMeasure = Map.copyOf(queryOfMeasure);
    }

    @Override
    public Set<String> measures() {
        return queryOfMeasure.keySet();
    }

    @Override
    public List<Count> count(String measure) {
        return sql.list(
                queryOfMeasure.get(measure),
                row -> new Count(row.text("region"), row.text("month"), row.decimal("value")));
    }
}
