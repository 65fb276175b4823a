package org.ganlao.skills.preferential;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import org.ganlao.platform.database.Sql;

/**
 * Who holds a Re-employment Preferential Certificate (再就业优惠证), as employment tells of its registrations. A later version
 * replaces an earlier one, in whichever order they come; one that was struck out stays struck out.
 */
@ApplicationScoped
public class PreferentialHolders {

    private static final String HOLDS = """
            select true as holds from heard_holder where person = any (?) and holds limit 1""";
    private static final String TAKE = """
            insert into heard_holder as known (seeker, version, person, holds) values (?, ?, ?, ?)
            on conflict (seeker) do update
               set version = excluded.version, person = excluded.person, holds = excluded.holds
             where known.version < excluded.version""";

    private final Sql sql;

    PreferentialHolders(Sql sql) {
        this.sql = sql;
    }

    /** Whether a registration that stands tells that the person, under any of its tokens, holds one. */
    public boolean hold(Collection<String> personTokens) {
        return sql.one(HOLDS, row -> row.flag("holds"), personTokens).isPresent();
    }

    void take(UUID seeker, int version, String person, boolean holds) {
        sql.update(TAKE, seeker, version, person, holds);
    }
}
