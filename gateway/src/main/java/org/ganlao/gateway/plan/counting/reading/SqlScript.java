package org.ganlao.gateway.plan.counting.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Statements that belong together, from a file beside this class, sent to the database in one go. */
record SqlScript(String text) {

    static SqlScript named(String name) {
        try (InputStream in = SqlScript.class.getResourceAsStream(name)) {
            return new SqlScript(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    void run(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(text);
        }
    }
}
