package org.ganlao.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {

    @TempDir
    Path folder;

    @Test
    void is_postgresql_17_and_keeps_its_data_over_a_kill() throws SQLException {
        // Given
        PostgresServer.Options options = PostgresServer.Options.forTests(folder);
        PostgresServer first = PostgresServer.start(options);
        first.address().createDatabase("employment");
        try (Connection connection = first.address().connect("employment");
                Statement statement = connection.createStatement()) {
            statement.execute("create table county (name text primary key)");
            statement.execute("insert into county values ('东湖区'), ('西湖区')");
        }

        // When
        first.process().kill();

        // Then
        assertThat(first.process().isAlive()).isFalse();
        try (PostgresServer second = PostgresServer.start(options);
                Connection connection = second.address().connect("employment");
                Statement statement = connection.createStatement()) {
            second.address().createDatabase("employment");
            assertThat(answer(statement, "select count(*) from county")).isEqualTo("2");
            assertThat(answer(statement, "show server_version")).startsWith("17.");
        }
    }

    private static String answer(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }
}
