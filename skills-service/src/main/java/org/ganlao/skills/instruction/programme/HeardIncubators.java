package org.ganlao.skills.instruction.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.database.Sql;

/**
 * Incubators as employment tells of them. A later version replaces an earlier one, in whichever order they come; one that was struck
 * out stays struck out.
 */
@ApplicationScoped
class HeardIncubators {

    private static final String TAKE = """
            insert into heard_incubator as known (incubator, version, region, opened_on, closed_on, standing)
            values (?, ?, ?, ?, ?, ?)
            on conflict (incubator) do update
               set version = excluded.version, region = excluded.region, opened_on = excluded.opened_on,
                   closed_on = excluded.closed_on, standing = excluded.standing
             where known.version < excluded.version""";
    private static final String CLOSED = """
            select not standing or opened_on > ? or closed_on <= ? as closed from heard_incubator where incubator = ?""";

    private final Sql sql;

    HeardIncubators(Sql sql) {
        this.sql = sql;
    }

    /** Whether it was told of one that it is not open on the day, or was struck out. */
    boolean closedOn(UUID incubator, LocalDate day) {
        return sql.one(CLOSED, row -> row.flag("closed"), day, day, incubator).orElse(false);
    }

    /** Whether employment told of it, and did not strike it out. */
    boolean told(UUID incubator) {
        return sql.one(
                        "select standing from heard_incubator where incubator = ?",
                        row -> row.flag("standing"),
                        incubator)
                .orElse(false);
    }

    /** @param closedOn null while it is open */
    void take(UUID incubator, int version, String region, LocalDate openedOn, LocalDate closedOn, boolean standing) {
        sql.update(TAKE, incubator, version, region, openedOn, closedOn, standing);
    }
}
