package org.ganlao.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.platform.database.Sql;

/** Entries that are committed and not yet chained. */
@ApplicationScoped
class Backlog {

    private final Sql sql;

    Backlog(Sql sql) {
        this.sql = sql;
    }

    long entries() {
        return sql.one("select count(*) as n from audit_unchained", row -> row.number("n"))
                .orElseThrow();
    }

    long lagInSeconds() {
        return sql.one(
                        "select cast(coalesce(extract(epoch from now() - min(recorded_at)), 0) as bigint) as s from audit_unchained",
                        row -> row.number("s"))
                .orElseThrow();
    }
}
