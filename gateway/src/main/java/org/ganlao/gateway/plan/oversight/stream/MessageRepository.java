package org.ganlao.gateway.plan.oversight.stream;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.ganlao.platform.database.Sql;

/** Messages, first as they were left, then as they are numbered. */
@Singleton
public class MessageRepository {

    static final String HINT = "progress.moved";

    private static final int NUMBERED_AT_ONCE = 1000;

    private static final String NUMBER = """
            with taken as (
                delete from live_message_waiting
                 where seq in (select seq from live_message_waiting order by seq limit ?) returning *),
            numbered as (
                insert into live_message (id, kind, subject, region, data, told_at)
                select state.last_id + row_number() over (order by taken.seq),
                       taken.kind, taken.subject, taken.region, taken.data, taken.told_at
                  from taken cross join live_message_state state returning id)
            update live_message_state set last_id = newest.id
              from (select max(id) as id from numbered) newest where newest.id is not null""";

    private static final String PRUNE = """
            with gone as (delete from live_message where told_at < ? and kind <> ? returning id)
            update live_message_state set gone_through = greatest(gone_through, highest.id)
              from (select max(id) as id from gone) highest where highest.id is not null""";

    private final Sql sql;

    MessageRepository(Sql sql) {
        this.sql = sql;
    }

    /** What can be resumed from: everything behind {@code goneThrough} is kept. */
    private record Kept(long goneThrough, long lastId) {}

    /** Messages behind this one, in order. */
    public List<LiveMessage> behind(long id, int most) {
        return sql.list(
                "select " + LiveMessage.COLUMNS + " from live_message where id > ? order by id limit ?",
                LiveMessage::of,
                id,
                most);
    }

    /** The id of the newest message. */
    public long lastId() {
        return kept().lastId();
    }

    /** The highest id that is no longer kept. */
    public long goneThrough() {
        return kept().goneThrough();
    }

    private Kept kept() {
        return sql.one(
                        "select gone_through, last_id from live_message_state",
                        row -> new Kept(row.number("gone_through"), row.number("last_id")))
                .orElseThrow();
    }

    boolean anyWaiting() {
        return sql.one("select exists (select from live_message_waiting) as waiting", row -> row.flag("waiting"))
                .orElseThrow();
    }

    /** Whether nobody else numbers, until the end of the transaction. */
    boolean holdNumbering() {
        return sql.one(
                        "select pg_try_advisory_xact_lock(hashtextextended('live-messages', 0)) as held",
                        row -> row.flag("held"))
                .orElseThrow();
    }

    /** Under the lock. */
    void number() {
        sql.update(NUMBER, NUMBERED_AT_ONCE);
    }

    /**
     * Under the lock: a hint that the totals' state is another one, unless the last one is younger than that.
     *
     * @return whether listeners have been told of this state, now or before
     */
    boolean hint(String sheet, Instant now, Instant lastBefore) {
        sql.one("""
                        update live_message_state set last_id = last_id + 1, sheet = ?, sheet_at = ?
                         where sheet <> ? and sheet_at <= ? returning last_id""", row -> row.number("last_id"), sheet, now, sheet, lastBefore)
                .ifPresent(id -> {
                    sql.update("delete from live_message where kind = ?", HINT);
                    sql.update(
                            "insert into live_message (id, kind, subject, data, told_at) values (?, ?, 'all', '{}', ?)",
                            id,
                            HINT,
                            now);
                });
        return sql.one("select sheet = ? as told from live_message_state", row -> row.flag("told"), sheet)
                .orElseThrow();
    }

    void prune(Instant before) {
        sql.update(PRUNE, before, HINT);
    }
}
