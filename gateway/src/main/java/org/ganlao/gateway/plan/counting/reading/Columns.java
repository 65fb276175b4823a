package org.ganlao.gateway.plan.counting.reading;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/** Rows that a statement takes as arrays, one for each column. */
record Columns<R>(List<R> rows) {

    void set(PreparedStatement statement, int place, String type, Function<R, Object> column) throws SQLException {
        Object[] values = rows.stream().map(column).toArray();
        statement.setArray(place, statement.getConnection().createArrayOf(type, values));
    }
}
