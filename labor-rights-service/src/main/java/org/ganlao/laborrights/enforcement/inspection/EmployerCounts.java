package org.ganlao.laborrights.enforcement.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.ganlao.platform.database.Sql;

/** Counts by employer, of a time. */
@ApplicationScoped
public class EmployerCounts {

    private final Sql sql;

    EmployerCounts(Sql sql) {
        this.sql = sql;
    }

    /** @param query with columns {@code employer} and {@code happened}; parameters: employers, first day, last day, others */
    public Map<String, Integer> of(
            String query, Collection<String> employers, LocalDate from, LocalDate until, LocalDate... others) {
        Map<String, Integer> counts = new HashMap<>();
        sql.each(
                query,
                row -> counts.put(row.text("employer"), Math.toIntExact(row.number("happened"))),
                Stream.concat(Stream.of(employers, from, until), Stream.of(others))
                        .toArray());
        return counts;
    }
}
