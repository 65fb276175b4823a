package org.ganlao.laborrights.relation.roll;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.database.Sql;

/** Who is on the roll of an employer on a day, whatever the region of the workplace. */
@ApplicationScoped
public class Rolls {

    private static final String ON_ROLL = """
            from roll_entry where employer = ? and annul_reason is null and joined_on <= ? and coalesce(left_on, 'infinity') >= ?""";

    private final Sql sql;

    Rolls(Sql sql) {
        this.sql = sql;
    }

    public int size(String employer, LocalDate on) {
        return sql.one(
                        "select count(distinct person) as size " + ON_ROLL,
                        row -> Math.toIntExact(row.number("size")),
                        employer,
                        on,
                        on)
                .orElse(0);
    }

    /** Their entries, oldest first. */
    public List<UUID> entries(String employer, LocalDate on) {
        return sql.list("select id " + ON_ROLL + " order by joined_on, id", row -> row.uuid("id"), employer, on, on);
    }

    /** Their tokens, each once. */
    public List<String> persons(String employer, LocalDate on) {
        return sql.list(
                "select distinct person " + ON_ROLL + " order by person", row -> row.text("person"), employer, on, on);
    }
}
