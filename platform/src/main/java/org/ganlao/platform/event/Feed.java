package org.ganlao.platform.event;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.ganlao.platform.database.ByIndex;

/**
 * The numbering of committed events. Positions are given by one transaction at a time, under the feed lock, so a
 * cursor over positions never skips an event of a transaction that committed late.
 */
final class Feed {

    private static final long FEED_LOCK = 0x67616e6c_66656564L;

    private static final String NUMBER = """
            with last as (select coalesce(max(position), 0) as position from change_feed),
                 next as (delete from outbox_pending
                           where ctid = any(array(select ctid from outbox_pending order by priority, arrival limit ?))
                          returning priority, arrival, event_id, recorded_at)
            insert into change_feed (position, event_id, recorded_at)
            select last.position + row_number() over (order by next.priority, next.arrival), next.event_id, next.recorded_at
              from last, next""";

    private Feed() {}

    /**
     * Gives positions to at most {@code limit} events that the running transaction sees. They are taken out by their place in
     * the table: only whoever gives positions takes any out, and none is ever changed.
     */
    static int number(Connection connection, int limit) throws SQLException {
        try (PreparedStatement number = connection.prepareStatement(NUMBER)) {
            number.setInt(1, limit);
            return number.executeUpdate();
        }
    }

    /** Until the end of the running transaction nobody else gives positions. */
    static void lockForTransaction(Connection connection) throws SQLException {
        call(connection, "select pg_advisory_xact_lock(" + FEED_LOCK + "), " + ByIndex.FROM_HERE);
    }

    /** Until {@link #unlock}, nobody else gives positions; for a transaction whose snapshot must follow the lock. */
    static void lock(Connection connection) throws SQLException {
        call(connection, "select pg_advisory_lock(" + FEED_LOCK + ")");
    }

    static void unlock(Connection connection) throws SQLException {
        call(connection, "select pg_advisory_unlock(" + FEED_LOCK + ")");
    }

    /** The highest position given so far that the running transaction sees; 0 if none. */
    static long lastPosition(Connection connection) throws SQLException {
        return number(connection, "select coalesce(max(position), 0) from change_feed");
    }

    static long sentThrough(Connection connection) throws SQLException {
        return number(connection, "select sent_through from relay_state");
    }

    /** Everything up to {@code to} has been sent, unless somebody wished meanwhile that all is told again. */
    static void advance(Connection connection, long from, long to) throws SQLException {
        try (PreparedStatement advance =
                connection.prepareStatement("update relay_state set sent_through = ? where sent_through = ?")) {
            advance.setLong(1, to);
            advance.setLong(2, from);
            advance.executeUpdate();
        }
    }

    /** From the first event on, once more. */
    static void tellAgain(Connection connection) throws SQLException {
        call(connection, "update relay_state set sent_through = 0");
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void call(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
