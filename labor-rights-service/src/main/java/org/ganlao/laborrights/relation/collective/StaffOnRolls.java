package org.ganlao.laborrights.relation.collective;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.ganlao.platform.database.Sql;

/** How many persons the rolls of employers have. */
@ApplicationScoped
class StaffOnRolls {

    private static final String ON_ROLLS = """
            select employer, count(*) as persons from roll_entry
             where employer = any(?) and annul_reason is null and joined_on <= ? and (left_on is null or left_on >= ?)
             group by employer""";

    private final Sql sql;

    StaffOnRolls(Sql sql) {
        this.sql = sql;
    }

    /** By employer; those without a roll are left out. */
    Map<String, Long> of(Collection<String> employers, LocalDate day) {
        Map<String, Long> persons = new HashMap<>();
        sql.each(ON_ROLLS, row -> persons.put(row.text("employer"), row.number("persons")), employers, day, day);
        return persons;
    }
}
