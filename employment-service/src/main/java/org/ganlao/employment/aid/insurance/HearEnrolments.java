package org.ganlao.employment.aid.insurance;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.event.FactHandler;
import org.ganlao.platform.event.FactKind;
import org.ganlao.platform.event.IncomingEvent;
import org.ganlao.platform.personal.rotation.PersonTokens;

/**
 * Keeps what social insurance tells of enrolments, of all persons: who will be a resident of a community or come onto the
 * merged rail tomorrow is not known today, and facts are told once. A row holds a token, an insurance and days, no more.
 */
@ApplicationScoped
class HearEnrolments implements FactHandler {

    private static final String TAKE = """
            insert into insurance_enrolment as known (id, version, person, insurance, days)
            values (?, ?, ?, ?, cast(? as datemultirange))
            on conflict (id) do update
               set version = excluded.version, person = excluded.person, insurance = excluded.insurance, days = excluded.days
             where known.version < excluded.version""";

    private final Sql sql;
    private final PersonTokens tokens;
    private final ObjectMapper json;

    HearEnrolments(Sql sql, PersonTokens tokens, ObjectMapper json) {
        this.sql = sql;
        this.tokens = tokens;
        this.json = json;
    }

    @Override
    public FactKind kind() {
        return FactKind.of("social-insurance", "enrolment");
    }

    @Override
    public void handle(IncomingEvent event) {
        event.facts(json).forEach(fact -> take(ToldEnrolment.from(fact)));
    }

    private void take(ToldEnrolment told) {
        sql.update(TAKE, told.id(), told.version(), tokens.held(told.person()), told.insurance(), told.days());
    }
}
