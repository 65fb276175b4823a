package org.ganlao.gateway.plan.counting.opening;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;

/** Opening statements, those in force and those that were. */
@Singleton
class OpeningRepository {

    private static final String END_FORMER = """
            update opening_statement set known_to = ?
             where measure = ? and region = ? and cut_off = ? and known_to = 'infinity'""";

    private static final String STATE = """
            insert into opening_statement (id, measure, region, cut_off, value, basis, recorded_by, known_from)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String LIST = """
            select id, measure, region, cut_off, trim_scale(value) as value, basis, recorded_by, known_from,
                   nullif(known_to, 'infinity') as known_to
              from opening_statement
             where region = any (?) and (?::text is null or measure = ?) and known_from <= ? and ? < known_to
               and (measure, region, id::text) > (?, ?, ?)
             order by measure, region, id::text limit ?""";

    private final Sql sql;

    OpeningRepository(Sql sql) {
        this.sql = sql;
    }

    /** Statements are made one after the other, so that each one is known from a moment of its own. */
    void oneAtATime() {
        sql.update("lock table opening_statement in share row exclusive mode");
    }

    /** Now, or just behind the statement that gives way: the clocks of two instances are not the same. */
    Instant moment(String measure, String region, LocalDate cutOff, Instant now) {
        return sql.one("""
                        select greatest(?::timestamptz, max(known_from) + interval '1 microsecond') as moment
                          from opening_statement where measure = ? and region = ? and cut_off = ?""", row -> row.instant("moment"), now, measure, region, cutOff)
                .orElseThrow();
    }

    /** Whether anything was stated for a day before another. */
    boolean standsBefore(String measure, String region, LocalDate day) {
        return sql.one("""
                        select exists (
                            select from opening_statement
                             where measure = ? and region = ? and cut_off < ? and known_to = 'infinity') as stands""", row -> row.flag("stands"), measure, region, day).orElseThrow();
    }

    void replace(OpeningView stated) {
        sql.update(END_FORMER, stated.knownFrom(), stated.measure(), stated.region(), stated.cutOff());
        sql.update(
                STATE,
                stated.id(),
                stated.measure(),
                stated.region(),
                stated.cutOff(),
                stated.value(),
                stated.basis(),
                stated.recordedBy(),
                stated.knownFrom());
    }

    Page<OpeningView> list(String measure, Collection<String> regions, Instant asOf, Paging paging) {
        List<String> behind = paging.cursor().isStart()
                ? List.of("", "", "")
                : paging.cursor().keys();
        List<OpeningView> rows = sql.list(
                LIST,
                OpeningRepository::view,
                regions,
                measure,
                measure,
                asOf,
                asOf,
                behind.get(0),
                behind.get(1),
                behind.get(2),
                paging.limit() + 1);
        if (rows.size() <= paging.limit()) {
            return new Page<>(rows, null);
        }
        List<OpeningView> items = rows.subList(0, paging.limit());
        OpeningView last = items.get(items.size() - 1);
        return new Page<>(
                items,
                paging.cursorAfter(
                        List.of(last.measure(), last.region(), last.id().toString())));
    }

    private static OpeningView view(Row row) {
        return new OpeningView(
                row.uuid("id"),
                row.text("measure"),
                row.text("region"),
                row.date("cut_off"),
                row.decimal("value"),
                row.text("basis"),
                row.text("recorded_by"),
                row.instant("known_from"),
                row.instant("known_to"));
    }
}
