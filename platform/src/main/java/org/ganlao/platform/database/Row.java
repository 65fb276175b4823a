package org.ganlao.platform.database;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** The current row of a result, column by column. Columns that may be null answer null. */
public final class Row {

    private final ResultSet columns;

    Row(ResultSet columns) {
        this.columns = columns;
    }

    public String text(String column) {
        return get(() -> columns.getString(column));
    }

    public long number(String column) {
        return get(() -> columns.getLong(column));
    }

    public Long numberOrNull(String column) {
        return get(() -> columns.getObject(column, Long.class));
    }

    public BigDecimal decimal(String column) {
        return get(() -> columns.getBigDecimal(column));
    }

    public LocalDate date(String column) {
        return get(() -> columns.getObject(column, LocalDate.class));
    }

    public boolean flag(String column) {
        return get(() -> columns.getBoolean(column));
    }

    public UUID uuid(String column) {
        return get(() -> columns.getObject(column, UUID.class));
    }

    public byte[] bytes(String column) {
        return get(() -> columns.getBytes(column));
    }

    public Instant instant(String column) {
        OffsetDateTime time = get(() -> columns.getObject(column, OffsetDateTime.class));
        return time == null ? null : time.toInstant();
    }

    public List<String> texts(String column) {
        Array array = get(() -> columns.getArray(column));
        return array == null ? List.of() : List.of((String[]) get(array::getArray));
    }

    private static <T> T get(Read<T> read) {
        try {
            return read.now();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private interface Read<T> {
        T now() throws SQLException;
    }
}
