package org.ganlao.employment.aid.newstart;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ganlao.employment.aid.newstart.domain.Enrolment;
import org.ganlao.employment.seeking.placement.PlacementRepository;
import org.ganlao.employment.seeking.placement.domain.Placement;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.ProtectedId;

/** What registrations and placements say of enrolled persons: since when they are in work, and who a token is. */
@ApplicationScoped
class PersonsAtWork {

    private static final String KNOWN = """
            select distinct on (person) person, id_kind, id_cipher, id_key, id_index
              from (select person, id_kind, id_cipher, id_key, id_index from job_seeker where person = any(?)
                     union all
                    select person, id_kind, id_cipher, id_key, id_index from placement where person = any(?)) known
             order by person""";

    private final PlacementRepository placements;
    private final Sql sql;

    PersonsAtWork(PlacementRepository placements, Sql sql) {
        this.placements = placements;
        this.sql = sql;
    }

    /** First day of the earliest standing placement of a person since the enrolment; null where there is none. */
    LocalDate since(Enrolment enrolment, List<byte[]> blindIndexes) {
        return first(enrolment, placements.of(blindIndexes));
    }

    /** The same for somebody known by these tokens. */
    LocalDate since(Enrolment enrolment, String... tokens) {
        return first(enrolment, placements.list("person.token in ?1", List.of(tokens)));
    }

    private static LocalDate first(Enrolment enrolment, List<Placement> placements) {
        return placements.stream()
                .filter(Placement::standing)
                .map(Placement::occurredOn)
                .filter(day -> !day.isBefore(enrolment.occurredOn()))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** Those of these persons whom a registration or a placement names, by token. */
    Map<String, ProtectedId> named(Collection<String> tokens) {
        Map<String, ProtectedId> named = new HashMap<>();
        if (!tokens.isEmpty()) {
            sql.each(
                    KNOWN,
                    row -> named.put(
                            row.text("person"),
                            new ProtectedId(
                                    PersonalId.Kind.valueOf(row.text("id_kind")),
                                    row.bytes("id_cipher"),
                                    row.text("id_key"),
                                    row.bytes("id_index"),
                                    row.text("person"))),
                    tokens,
                    tokens);
        }
        return named;
    }
}
