package org.ganlao.socialinsurance.benefit.unemployment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.event.ToldFact;
import org.ganlao.platform.personal.rotation.PersonTokens;

/**
 * Keeps what others told, of all persons: who will claim tomorrow is not known today, and facts are told once. A row holds a
 * token and days, no more. A later version replaces an earlier one, in whichever order they come.
 */
@ApplicationScoped
class KeepToldFacts {

    private static final String WORK = """
            insert into heard_work as known (id, version, person, began_on, struck_out) values (?, ?, ?, ?, ?)
            on conflict (id) do update
               set version = excluded.version, person = excluded.person, began_on = excluded.began_on,
                   struck_out = excluded.struck_out
             where known.version < excluded.version""";

    private static final String JOB_SEEKER = """
            insert into heard_job_seeker as known (id, version, person, registered_on, ended_on, struck_out)
            values (?, ?, ?, ?, ?, ?)
            on conflict (id) do update
               set version = excluded.version, person = excluded.person, registered_on = excluded.registered_on,
                   ended_on = excluded.ended_on, struck_out = excluded.struck_out
             where known.version < excluded.version""";

    private static final String SUPPORT = """
            insert into heard_support as known (id, version, person, kind, from_on, to_on, struck_out)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update
               set version = excluded.version, person = excluded.person, kind = excluded.kind, from_on = excluded.from_on,
                   to_on = excluded.to_on, struck_out = excluded.struck_out
             where known.version < excluded.version""";

    private static final String LAYOFF = """
            insert into heard_layoff as known (id, version, region, begins_on, leaving, struck_out) values (?, ?, ?, ?, ?, ?)
            on conflict (id) do update
               set version = excluded.version, region = excluded.region, begins_on = excluded.begins_on,
                   leaving = excluded.leaving, struck_out = excluded.struck_out
             where known.version < excluded.version""";

    private final Sql sql;
    private final PersonTokens tokens;

    KeepToldFacts(Sql sql, PersonTokens tokens) {
        this.sql = sql;
        this.tokens = tokens;
    }

    /** Whom the fact concerned before; null where it was not known. */
    String workerOf(UUID work) {
        return sql.one("select person from heard_work where id = ?", row -> row.text("person"), work)
                .orElse(null);
    }

    /** @return whether it tells something new */
    boolean takeWork(ToldFact told, String person, LocalDate beganOn) {
        return sql.update(WORK, told.id(), told.version(), person, beganOn, told.struckOut()) > 0;
    }

    /** Who looks for work out of choice, with a job, is no registered unemployed person. */
    void takeJobSeeker(ToldFact told) {
        sql.update(
                JOB_SEEKER,
                told.id(),
                told.version(),
                tokens.held(told.text("person")),
                told.day("occurredOn"),
                told.dayIfTold("endedOn"),
                told.struckOut() || told.text("seekerKind").equals("other"));
    }

    /** @return whether it tells something new */
    boolean takeSupport(ToldFact told, String person) {
        boolean fell = switch (told.text("state")) {
            case "approved", "paid" -> false;
            default -> true;
        };
        return sql.update(
                        SUPPORT,
                        told.id(),
                        told.version(),
                        person,
                        told.text("kind"),
                        told.day("from"),
                        told.day("to"),
                        fell)
                > 0;
    }

    void takeLayoff(ToldFact told) {
        sql.update(
                LAYOFF,
                told.id(),
                told.version(),
                told.text("region"),
                told.day("beginsOn"),
                told.number("leaving"),
                told.struckOut());
    }
}
