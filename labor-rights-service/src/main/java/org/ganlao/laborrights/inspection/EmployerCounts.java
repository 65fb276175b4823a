package org.ganlao.laborrights.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.ganlao.platform.database.Sql;

/** Counts by employer, of a time. */
@ApplicationScoped
class EmployerCounts {

    private final Sql sql;

    EmployerCounts(Sql sql) {
        this.sql = sql;
    }

    /** @param query with columns {@code employer} and {@code happened}; parameters: employers, first day, last day */
    Map<String, Integer> of(String query, Collection<String> employers, LocalDate from, LocalDate until) {
        Map<String, Integer> counts = new HashMap<>();
        sql.each(
                query,
                row -> counts.put(row.text("employer"), Math.toIntExact(row.number("happened"))),
                employers,
                from,
                until);
        return counts;
    }
}
