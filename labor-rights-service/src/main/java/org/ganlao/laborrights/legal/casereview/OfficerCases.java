package org.ganlao.laborrights.legal.casereview;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.database.Sql;

/** The cases of one kind that an officer decided; whoever keeps such cases extends it by a bean. */
public abstract class OfficerCases {

    private final String kind;
    private final String decided;
    private final Sql sql;

    /**
     * @param kind name of the cases' fact: {@code licence-application}
     * @param decided answers the ids of those that stand and were decided in some days, by the subject of who decided, the
     *     region, and the first and the last of the days
     */
    protected OfficerCases(String kind, String decided, Sql sql) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.decided = Objects.requireNonNull(decided, "decided");
        this.sql = sql;
    }

    String kind() {
        return kind;
    }

    List<UUID> of(String officer, String region, LocalDate from, LocalDate until) {
        return sql.list(decided, row -> row.uuid("id"), officer, region, from, until);
    }
}
