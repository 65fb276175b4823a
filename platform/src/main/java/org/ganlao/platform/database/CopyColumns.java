package org.ganlao.platform.database;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * A table and some of its columns, as the database declares them, for rows whose values are objects.
 *
 * @param into table and columns as COPY names them
 */
record CopyColumns(String into, List<Column> columns) {

    private static final int TEXT = 25;
    private static final int VARCHAR = 1043;

    private static final String TYPES = """
            select wanted.name, type.typname
            from unnest(?) with ordinality as wanted (name, place)
            left join pg_attribute column_ on column_.attrelid = cast(? as regclass) and column_.attname = wanted.name
            left join pg_type type on type.oid = column_.atttypid
            order by wanted.place
            """;

    /** Writes a value that is not null as its column's type wants it. */
    interface Column {
        void put(CopyRows rows, Object value);
    }

    /** @throws IllegalArgumentException if there is a column that COPY cannot be given, or none of that name */
    static CopyColumns of(Connection connection, String target) throws SQLException {
        int bracket = target.indexOf('(');
        String[] names =
                target.substring(bracket + 1, target.lastIndexOf(')')).strip().split("\\s*,\\s*");
        List<Column> columns = new ArrayList<>(names.length);
        try (PreparedStatement types = connection.prepareStatement(TYPES)) {
            types.setArray(1, connection.createArrayOf("text", names));
            types.setString(2, target.substring(0, bracket).strip());
            try (ResultSet row = types.executeQuery()) {
                while (row.next()) {
                    columns.add(column(target, row.getString(1), row.getString(2)));
                }
            }
        }
        return new CopyColumns(target, List.copyOf(columns));
    }

    private static Column column(String target, String name, String type) {
        return switch (String.valueOf(type)) {
            case "text", "varchar" -> (rows, value) -> rows.text(written(value));
            case "uuid" -> (rows, value) -> rows.uuid((UUID) value);
            case "bytea" -> (rows, value) -> rows.bytes((byte[]) value);
            case "timestamptz" -> (rows, value) -> rows.timestamptz((Instant) value);
            case "date" -> (rows, value) -> rows.date((LocalDate) value);
            case "bool" -> (rows, value) -> rows.flag((Boolean) value);
            case "int2" -> (rows, value) -> rows.smallint(small((Number) value));
            case "int4" -> (rows, value) -> rows.integer(Math.toIntExact(((Number) value).longValue()));
            case "int8" -> (rows, value) -> rows.bigint(((Number) value).longValue());
            case "numeric" -> (rows, value) -> rows.decimal((BigDecimal) value);
            case "jsonb" -> (rows, value) -> rows.jsonb((String) value);
            case "_text" -> (rows, value) -> rows.texts(written((Collection<?>) value), TEXT);
            case "_varchar" -> (rows, value) -> rows.texts(written((Collection<?>) value), VARCHAR);
            default ->
                throw new IllegalArgumentException("COPY is not told of %s of %s: %s".formatted(name, target, type));
        };
    }

    private static String written(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    private static List<String> written(Collection<?> values) {
        return values.stream().map(CopyColumns::written).toList();
    }

    private static short small(Number number) {
        short small = number.shortValue();
        if (small != number.longValue()) {
            throw new ArithmeticException("no smallint: " + number);
        }
        return small;
    }

    void send(Connection connection, Collection<Object[]> rows) throws SQLException {
        CopyRows copy = new CopyRows(connection, into, columns.size());
        for (Object[] row : rows) {
            copy.row();
            for (int i = 0; i < row.length; i++) {
                if (row[i] == null) {
                    copy.nothing();
                } else {
                    columns.get(i).put(copy, row[i]);
                }
            }
        }
        copy.end();
    }
}
