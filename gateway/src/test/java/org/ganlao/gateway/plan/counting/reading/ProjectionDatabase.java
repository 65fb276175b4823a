package org.ganlao.gateway.plan.counting.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ganlao.localstack.PostgresAddress;
import org.ganlao.platformtest.SharedServers;

/** A database of its own with the projection's tables, on the real server, without the application. */
public final class ProjectionDatabase implements AutoCloseable {

    private final PostgresAddress server = SharedServers.postgres();
    private final String name = "projection_" + UUID.randomUUID().toString().replace("-", "");
    private final Connection connection;

    public ProjectionDatabase() throws SQLException {
        server.createDatabase(name);
        connection = server.connect(name);
        execute(migration("V10__projection.sql"));
        execute(migration("V57__total_touched.sql"));
        connection.setAutoCommit(false);
    }

    public Connection connection() {
        return connection;
    }

    public Connection another() throws SQLException {
        Connection another = server.connect(name);
        another.setAutoCommit(false);
        return another;
    }

    public void empty() throws SQLException {
        execute("truncate projection.fact_version, projection.reading, projection.counted_member, projection.total,"
                + " projection.total_touched,"
                + " projection.member_alias, projection.canonical_member, projection.source");
        connection.commit();
    }

    public List<String> rows(String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                StringBuilder row = new StringBuilder();
                for (int column = 1; column <= columns; column++) {
                    row.append(column == 1 ? "" : " ").append(found.getString(column));
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String migration(String file) {
        try (InputStream in = ProjectionDatabase.class.getResourceAsStream("/db/migration/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
