package org.ganlao.socialinsurance.register.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.database.Sql;
import org.ganlao.socialinsurance.register.person.domain.RivalKind;
import org.ganlao.socialinsurance.register.person.domain.RivalRecord;

/** The rows of which one is set aside, in whichever table they are. */
@ApplicationScoped
class RivalRows {

    private static final String REPORT = """
            insert into rival_record (id, version, client, source_ref, recorded_at, kind, region, person, kept, set_aside, found_on)
            select gen_random_uuid(), 1, 'token-replacement', ? || ' ' || id || ' ' || gen_random_uuid(), ?, ?, region, ?, kept, id, ?
              from\s""";

    private final Sql sql;

    RivalRows(Sql sql) {
        this.sql = sql;
    }

    /** Sets aside what is under the token and cannot stand beside what is under its replacement. */
    void setAside(RivalKind kind, String token, String replacement, LocalDate on, Instant now) {
        sql.update(
                """
                with rivals as (
                    update %1$s set set_aside = true
                      from (select distinct on (a.id) a.id as rival, b.id as kept
                              from %1$s a join %1$s b on b.person = ? and not b.set_aside and %2$s
                             where a.person = ? and not a.set_aside order by a.id, b.id) found
                     where id = rival
                    returning id, kept, region)
                """.formatted(kind.table(), kind.rivalry()) + REPORT + "rivals",
                replacement,
                token,
                kind,
                now,
                kind,
                replacement,
                on);
    }

    /** Reports an inheritance whose heir would be the dead. */
    void reportOwn(String token, String replacement, LocalDate on, Instant now) {
        sql.update(
                REPORT + """
                        (select id, id as kept, region from account_inheritance
                          where annul_reason is null and (person, heir) in ((?, ?), (?, ?))) own""",
                RivalKind.OWN_INHERITANCE,
                now,
                RivalKind.OWN_INHERITANCE,
                replacement,
                on,
                token,
                replacement,
                replacement,
                token);
    }

    /** Whether what was set aside could still not stand beside another one of the person. */
    boolean bothStand(RivalRecord rivals) {
        return sql.one(
                        "select a.id from %1$s a join %1$s b on b.person = a.person and not b.set_aside and %2$s where a.id = ? limit 1"
                                .formatted(rivals.kind().table(), rivals.kind().rivalry()),
                        row -> row.uuid("id"),
                        rivals.setAside())
                .isPresent();
    }

    void takeIn(RivalKind kind, UUID setAside) {
        sql.update("update %s set set_aside = false where id = ?".formatted(kind.table()), setAside);
    }
}
