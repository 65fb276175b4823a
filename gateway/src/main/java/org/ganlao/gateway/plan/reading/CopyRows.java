package org.ganlao.gateway.plan.reading;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows on their way into a table by COPY, in PostgreSQL's text format. */
final class CopyRows {

    private static final int FLUSH = 256 * 1024;

    private final CopyIn copy;
    private final StringBuilder rows = new StringBuilder(FLUSH + 1024);
    private boolean rowBegun;

    /** @param table with its columns in order */
    CopyRows(Connection connection, String table) throws SQLException {
        this.copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin");
    }

    CopyRows add(Object value) {
        if (rowBegun) {
            rows.append('\t');
        }
        rowBegun = true;
        if (value == null) {
            rows.append("\\N");
        } else if (value instanceof String text) {
            escaped(text);
        } else {
            rows.append(value);
        }
        return this;
    }

    void endRow() throws SQLException {
        rows.append('\n');
        rowBegun = false;
        if (rows.length() >= FLUSH) {
            flush();
        }
    }

    void end() throws SQLException {
        flush();
        copy.endCopy();
    }

    private void flush() throws SQLException {
        byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        rows.setLength(0);
    }

    private void escaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> rows.append("\\\\");
                case '\t' -> rows.append("\\t");
                case '\n' -> rows.append("\\n");
                case '\r' -> rows.append("\\r");
                default -> rows.append(c);
            }
        }
    }
}
