package org.ganlao.benchmarks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What a service still has to do in the background for what it has stored.
 *
 * @param events that have no place in the feed to Kafka yet
 * @param entries of the audit that are not chained yet
 * @param further in a queue of the service's own
 */
record Backlog(long events, long entries, long further) {

    private static final long LOOK_MILLIS = 200;

    /** A queue that no service has, always empty. */
    static final String NO_QUEUE = "pg_class where false";

    /** @param queue table of the service's own queue */
    static Backlog of(Statement statement, String queue) throws SQLException {
        try (ResultSet counts = statement.executeQuery(
                "select (select count(*) from outbox_pending), (select count(*) from audit_unchained), (select count(*) from "
                        + queue + ")")) {
            counts.next();
            return new Backlog(counts.getLong(1), counts.getLong(2), counts.getLong(3));
        }
    }

    static void awaitNone(Statement statement) throws SQLException, InterruptedException {
        awaitNone(statement, NO_QUEUE);
    }

    static void awaitNone(Statement statement, String queue) throws SQLException, InterruptedException {
        Backlog none = new Backlog(0, 0, 0);
        while (!of(statement, queue).equals(none)) {
            Thread.sleep(LOOK_MILLIS);
        }
    }
}
