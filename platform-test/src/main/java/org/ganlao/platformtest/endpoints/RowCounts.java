package org.ganlao.platformtest.endpoints;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ganlao.platformtest.ServiceDatabase;

/** How many rows each table of the service has; what its background work fills is left out. */
record RowCounts(Map<String, Long> rows) {

    private static final Set<String> BACKGROUND =
            Set.of("flyway_schema_history", "outbox_pending", "change_feed", "relay_state", "consumer_offset", "inbox");

    /** All tables at once. */
    static RowCounts now() {
        try (Statement statement = ServiceDatabase.kept().createStatement();
                ResultSet counted = statement.executeQuery(counting(statement.getConnection()))) {
            Map<String, Long> rows = new TreeMap<>();
            while (counted.next()) {
                rows.put(counted.getString(1), counted.getLong(2));
            }
            return new RowCounts(rows);
        } catch (SQLException e) {
            throw new IllegalStateException("the service's tables cannot be counted", e);
        }
    }

    private static String counting(Connection connection) throws SQLException {
        return ServiceDatabase.tables(connection).stream()
                .filter(RowCounts::isOfForeground)
                .map(table -> "select '%s', count(*) from %s".formatted(table, table))
                .collect(Collectors.joining(" union all "));
    }

    private static boolean isOfForeground(String table) {
        return !BACKGROUND.contains(table) && !table.startsWith("audit_");
    }
}
