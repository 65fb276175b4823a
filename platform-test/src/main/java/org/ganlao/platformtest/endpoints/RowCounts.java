package org.ganlao.platformtest.endpoints;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ganlao.platformtest.ServiceDatabase;

/** How many rows each table of the service has; what its background work fills is left out. */
record RowCounts(Map<String, Long> rows) {

    private static final Set<String> BACKGROUND =
            Set.of("flyway_schema_history", "outbox_pending", "change_feed", "relay_state", "consumer_offset", "inbox");

    static RowCounts now() {
        try (Connection connection = ServiceDatabase.connect();
                Statement statement = connection.createStatement()) {
            Map<String, Long> rows = new TreeMap<>();
            for (String table : ServiceDatabase.tables(connection)) {
                if (isOfForeground(table)) {
                    rows.put(table, count(statement, table));
                }
            }
            return new RowCounts(rows);
        } catch (SQLException e) {
            throw new IllegalStateException("the service's tables cannot be counted", e);
        }
    }

    private static boolean isOfForeground(String table) {
        return !BACKGROUND.contains(table) && !table.startsWith("audit_");
    }

    private static long count(Statement statement, String table) throws SQLException {
        try (ResultSet count = statement.executeQuery("select count(*) from " + table)) {
            count.next();
            return count.getLong(1);
        }
    }
}
