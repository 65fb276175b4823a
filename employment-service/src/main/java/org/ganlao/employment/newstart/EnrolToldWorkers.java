package org.ganlao.employment.newstart;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.employment.newstart.domain.Enrolment;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.personal.rotation.PersonTokens;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;

/**
 * Enrols the workers of closures of whom labor rights tells. Each fact enrols once at most: a person who is enrolled after the
 * closure already, by a clerk, stays so, and so does that enrolment when the fact is struck out. One that followed from the
 * fact is struck out with it, also where the person has come into work since: without the closure there was no new start.
 * What a clerk has struck out is not enrolled again.
 */
@ApplicationScoped
class EnrolToldWorkers {

    private static final String LABOR_RIGHTS = "labor-rights";

    private static final String TAKE = """
            insert into closure_worker as known (id, version, struck_out) values (?, ?, ?)
            on conflict (id) do update set version = excluded.version, struck_out = excluded.struck_out
             where known.version < excluded.version""";

    private static final String ENROLMENT = "select enrolment from closure_worker where id = ?";
    private static final String FOLLOWED = "update closure_worker set enrolment = ? where id = ?";

    private final EnrolmentRepository enrolments;
    private final PersonsAtWork work;
    private final NewStartEvents events;
    private final Persons persons;
    private final PersonTokens tokens;
    private final Sql sql;
    private final ChangeLog changes;

    EnrolToldWorkers(
            EnrolmentRepository enrolments,
            PersonsAtWork work,
            NewStartEvents events,
            Persons persons,
            PersonTokens tokens,
            Sql sql,
            ChangeLog changes) {
        this.enrolments = enrolments;
        this.work = work;
        this.events = events;
        this.persons = persons;
        this.tokens = tokens;
        this.sql = sql;
        this.changes = changes;
    }

    /** In the transaction that stores the offset. */
    void take(Collection<ToldWorker> told) {
        persons.lockTokens(
                told.stream().map(worker -> tokens.held(worker.person())).collect(Collectors.toSet()));
        told.forEach(this::take);
    }

    private void take(ToldWorker told) {
        if (sql.update(TAKE, told.id(), told.version(), told.struckOutFor() != null) == 0) {
            return;
        }
        UUID enrolled =
                sql.one(ENROLMENT, row -> row.uuid("enrolment"), told.id()).orElse(null);
        if (told.struckOutFor() != null) {
            strikeOut(enrolled, told.struckOutFor());
        } else if (enrolled == null) {
            enrol(told);
        }
    }

    private void enrol(ToldWorker told) {
        String token = tokens.current(told.person());
        if (enrolments.enrols(List.of(token), told.closure().reference())) {
            return;
        }
        Enrolment enrolment = Enrolment.ofToken(
                UUID.randomUUID(),
                new Origin(LABOR_RIGHTS, told.id().toString()),
                token,
                told.closure(),
                changes.now());
        enrolment.findPlacedOn(work.since(enrolment, token));
        enrolments.add(enrolment);
        enrolments.flush();
        sql.update(FOLLOWED, enrolment.id(), told.id());
        events.say("enrolled", enrolment, LABOR_RIGHTS + " " + told.id());
    }

    private void strikeOut(UUID enrolled, String why) {
        if (enrolled == null) {
            return;
        }
        Enrolment enrolment = enrolments.locked(enrolled).orElseThrow();
        if (enrolment.standing()) {
            Instant now = changes.now();
            enrolment.annul(why, now);
            events.say("annulled", enrolment, why);
        }
    }
}
