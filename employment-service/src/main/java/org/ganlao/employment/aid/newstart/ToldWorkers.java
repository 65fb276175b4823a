package org.ganlao.employment.aid.newstart;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.employment.aid.newstart.domain.Closure;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;

/** The facts of workers of closures, and which enrolment follows from each; the table {@code closure_worker}. */
@ApplicationScoped
class ToldWorkers {

    private static final String TAKE = """
            insert into closure_worker as known
                   (id, version, struck_out, person, region, closure, employer, occurred_on)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update
               set version = excluded.version, struck_out = excluded.struck_out, person = excluded.person,
                   region = excluded.region, closure = excluded.closure, employer = excluded.employer,
                   occurred_on = excluded.occurred_on
             where known.version < excluded.version
                or known.version = excluded.version and known.person is null""";

    private static final String ENROLMENT = "select enrolment from closure_worker where id = ?";
    private static final String FOLLOWED = "update closure_worker set enrolment = ? where id = ?";
    private static final String GAVE_WAY =
            "update closure_worker set enrolment = null, gave_way = gave_way + 1 where enrolment = ?";
    private static final String ONE = "select * from closure_worker where id = ?";
    private static final String WAITING = """
            select * from closure_worker
             where person = any (?) and closure = ? and enrolment is null and not struck_out
             order by id limit 1""";

    private final Sql sql;

    ToldWorkers(Sql sql) {
        this.sql = sql;
    }

    /**
     * A fact as it stands, without an enrolment.
     *
     * @param gaveWay how many it had
     */
    record Waiting(UUID id, String person, Closure closure, int gaveWay) {

        /** Another one for each of its enrolments. */
        String reference() {
            return gaveWay == 0 ? id.toString() : id + "#" + (gaveWay + 1);
        }
    }

    /**
     * @param token under which the worker is known now
     * @return whether it says more than is known
     */
    boolean take(ToldWorker told, String token) {
        Closure closure = told.closure();
        int taken = sql.update(
                TAKE,
                told.id(),
                told.version(),
                told.struckOutFor() != null,
                token,
                closure.region(),
                closure.reference(),
                closure.employer(),
                closure.enrolledOn());
        return taken > 0;
    }

    Optional<UUID> enrolmentOf(UUID fact) {
        return sql.one(ENROLMENT, row -> Optional.ofNullable(row.uuid("enrolment")), fact)
                .orElseThrow();
    }

    void followed(UUID fact, UUID enrolment) {
        sql.update(FOLLOWED, enrolment, fact);
    }

    /** The person turned out to be enrolled otherwise. */
    void gaveWay(UUID enrolment) {
        sql.update(GAVE_WAY, enrolment);
    }

    Waiting waiting(UUID fact) {
        return sql.one(ONE, ToldWorkers::waiting, fact).orElseThrow();
    }

    /** The first fact of a person, known by one of these tokens, and a closure from which an enrolment may follow. */
    Optional<Waiting> waiting(Collection<String> tokens, String closure) {
        return sql.one(WAITING, ToldWorkers::waiting, tokens, closure);
    }

    private static Waiting waiting(Row row) {
        return new Waiting(
                row.uuid("id"),
                row.text("person"),
                new Closure(row.text("region"), row.text("closure"), row.text("employer"), row.date("occurred_on")),
                Math.toIntExact(row.number("gave_way")));
    }
}
