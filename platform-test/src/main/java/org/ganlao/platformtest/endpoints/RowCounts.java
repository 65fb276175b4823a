package org.ganlao.platformtest.endpoints;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ganlao.platformtest.ServiceDatabase;

/** How many rows each table of the service has; what its background work fills is left out. */
public record RowCounts(Map<String, Long> rows) {

    private static final Set<String> BACKGROUND =
            Set.of("flyway_schema_history", "outbox_pending", "change_feed", "relay_state", "consumer_offset", "inbox");

    private static Connection counted;
    private static PreparedStatement counting;

    /** All tables at once. */
    public static synchronized RowCounts now() {
        try (ResultSet found = counting().executeQuery()) {
            Map<String, Long> rows = new TreeMap<>();
            while (found.next()) {
                rows.put(found.getString(1), found.getLong(2));
            }
            return new RowCounts(rows);
        } catch (SQLException e) {
            throw new IllegalStateException("the service's tables cannot be counted", e);
        }
    }

    /** Prepared, because planning a look at every table takes longer than looking. */
    private static PreparedStatement counting() throws SQLException {
        Connection connection = ServiceDatabase.kept();
        if (connection != counted) {
            counted = connection;
            counting = connection.prepareStatement(ServiceDatabase.tables(connection).stream()
                    .filter(RowCounts::isOfForeground)
                    .map(table -> "select '%s', count(*) from %s".formatted(table, table))
                    .collect(Collectors.joining(" union all ")));
        }
        return counting;
    }

    private static boolean isOfForeground(String table) {
        return !BACKGROUND.contains(table) && !table.startsWith("audit_");
    }
}
