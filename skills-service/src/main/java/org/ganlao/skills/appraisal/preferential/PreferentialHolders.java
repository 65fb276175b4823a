package org.ganlao.skills.appraisal.preferential;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.database.Sql;

/**
 * Who holds a Re-employment Preferential Certificate (再就业优惠证), as employment tells of its registrations. A later version
 * replaces an earlier one, in whichever order they come; one that was struck out stays struck out, and tells nothing of the person.
 */
@ApplicationScoped
public class PreferentialHolders {

    private static final String WORD = """
            select bool_or(holds) as holds from heard_holder where person = any (?) and standing having count(*) > 0""";
    private static final String TAKE = """
            insert into heard_holder as known (seeker, version, person, holds, standing) values (?, ?, ?, ?, ?)
            on conflict (seeker) do update
               set version = excluded.version, person = excluded.person, holds = excluded.holds, standing = excluded.standing
             where known.version < excluded.version""";

    private final Sql sql;

    PreferentialHolders(Sql sql) {
        this.sql = sql;
    }

    /**
     * Whether the registrations of a person, under any of its tokens, tell that the person holds one; empty where employment has told
     * nothing of the person, or has struck out what it told.
     */
    public Optional<Boolean> word(Collection<String> personTokens) {
        return sql.one(WORD, row -> row.flag("holds"), personTokens);
    }

    /** @param standing whether the registration was not struck out */
    void take(UUID seeker, int version, String person, boolean holds, boolean standing) {
        sql.update(TAKE, seeker, version, person, holds, standing);
    }
}
