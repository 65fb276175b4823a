package org.ganlao.skills.instruction.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.database.Sql;

/**
 * What employment told of placements, of all persons: who graduates tomorrow is not known today, and facts are told once. A later
 * version replaces an earlier one, in whichever order they come; one that was struck out is kept so that it stays struck out.
 */
@ApplicationScoped
public class Placements {

    private static final String OF = """
            select * from heard_placement where person = any (?) and standing order by begun_on, placement""";
    private static final String ONE = "select * from heard_placement where placement = ? and standing";
    private static final String PERSON = "select person from heard_placement where placement = ?";
    private static final String TAKE = """
            insert into heard_placement as known
                   (placement, version, person, kind, employer, region, park, occupation, begun_on, ended_on, standing)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (placement) do update
               set version = excluded.version, person = excluded.person, kind = excluded.kind, employer = excluded.employer,
                   region = excluded.region, park = excluded.park, occupation = excluded.occupation,
                   begun_on = excluded.begun_on, ended_on = excluded.ended_on, standing = excluded.standing
             where known.version < excluded.version""";

    private final Sql sql;

    Placements(Sql sql) {
        this.sql = sql;
    }

    /** Standing ones of whoever has one of these tokens, by their first days. */
    public List<HeardPlacement> of(Collection<String> personTokens) {
        return personTokens.isEmpty() ? List.of() : sql.list(OF, HeardPlacement::from, personTokens);
    }

    /** Nothing where it was struck out. */
    public Optional<HeardPlacement> find(UUID placement) {
        return sql.one(ONE, HeardPlacement::from, placement);
    }

    /** Whom the placement concerned before, standing or not. */
    Optional<String> personOf(UUID placement) {
        return sql.one(PERSON, row -> row.text("person"), placement);
    }

    /** @return whether it tells something new */
    boolean take(HeardPlacement told, int version, boolean standing) {
        return sql.update(
                        TAKE,
                        told.placement(),
                        version,
                        told.person(),
                        told.kind(),
                        told.employer(),
                        told.region(),
                        told.park(),
                        told.occupation(),
                        told.begunOn(),
                        told.endedOn(),
                        standing)
                > 0;
    }
}
