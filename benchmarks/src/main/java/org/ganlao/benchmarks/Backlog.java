package org.ganlao.benchmarks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What a service still has to do in the background for what it has stored.
 *
 * @param events that have no place in the feed to Kafka yet
 * @param entries of the audit that are not chained yet
 */
record Backlog(long events, long entries) {

    private static final long LOOK_MILLIS = 200;

    static Backlog of(Statement statement) throws SQLException {
        try (ResultSet counts = statement.executeQuery(
                "select (select count(*) from outbox_pending), (select count(*) from audit_unchained)")) {
            counts.next();
            return new Backlog(counts.getLong(1), counts.getLong(2));
        }
    }

    static void awaitNone(Statement statement) throws SQLException, InterruptedException {
        Backlog none = new Backlog(0, 0);
        while (!of(statement).equals(none)) {
            Thread.sleep(LOOK_MILLIS);
        }
    }
}
