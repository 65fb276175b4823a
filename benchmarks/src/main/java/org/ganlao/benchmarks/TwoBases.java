package org.ganlao.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The gateway's projection with its history and an empty one of the same shape, swapped as a rebuild swaps them. */
final class TwoBases implements AutoCloseable {

    private final Connection connection;
    private boolean emptyServes;

    private TwoBases(Connection connection) {
        this.connection = connection;
    }

    /** At first the one with the history serves. */
    static TwoBases of(Connection connection) throws SQLException {
        TwoBases bases = new TwoBases(connection);
        bases.execute("""
                select begin_projection_rebuild();
                alter schema projection_rebuild rename to projection_beside;
                insert into projection_beside.built_with table projection.built_with""");
        return bases;
    }

    /** From now on, with nothing in it. Nothing may be read meanwhile. */
    void serveEmpty() throws SQLException {
        if (emptyServes) {
            throw new IllegalStateException("beside the empty base stands the history");
        }
        execute("truncate projection_beside.fact_version, projection_beside.reading, projection_beside.counted_member,"
                + " projection_beside.total, projection_beside.source");
        swap();
    }

    void serveHistory() throws SQLException {
        if (emptyServes) {
            swap();
        }
    }

    private void swap() throws SQLException {
        execute("""
                begin;
                alter schema projection rename to projection_swapped;
                alter schema projection_beside rename to projection;
                alter schema projection_swapped rename to projection_beside;
                commit""");
        emptyServes = !emptyServes;
    }

    private void execute(String statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    /** The history serves again, and what came into the empty one is gone. */
    @Override
    public void close() throws SQLException {
        serveHistory();
        execute("drop schema projection_beside cascade");
    }
}
