package org.ganlao.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Statements on the connection of the current transaction, or on one of their own outside of any. Parameters fill the
 * places {@code ?}; instants, enums and collections of texts are bound as {@code timestamptz}, {@code text} and
 * {@code text[]}, several byte arrays as {@code bytea[]}.
 */
@ApplicationScoped
public class Sql {

    private static final int ROWS_IN_MEMORY = 1000;

    private final DataSource database;
    private final Map<String, CopyColumns> copied = new ConcurrentHashMap<>();

    Sql(DataSource database) {
        this.database = database;
    }

    public <T> List<T> list(String sql, Function<Row, T> row, Object... parameters) {
        List<T> rows = new ArrayList<>();
        each(sql, next -> rows.add(row.apply(next)), parameters);
        return rows;
    }

    /** The only row, if there is one and it is not made of nothing. */
    public <T> Optional<T> one(String sql, Function<Row, T> row, Object... parameters) {
        List<T> rows = list(sql, row, parameters);
        return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.get(0));
    }

    /** Passes rows one by one and, inside a transaction, without holding the whole result in memory. */
    public void each(String sql, Consumer<Row> consumer, Object... parameters) {
        prepared(sql, statement -> {
            statement.setFetchSize(ROWS_IN_MEMORY);
            bind(statement, parameters);
            try (ResultSet result = statement.executeQuery()) {
                Row row = new Row(result);
                while (result.next()) {
                    consumer.accept(row);
                }
            }
            return null;
        });
    }

    /** How many rows were touched. */
    public int update(String sql, Object... parameters) {
        return prepared(sql, statement -> {
            bind(statement, parameters);
            return statement.executeUpdate();
        });
    }

    /** One statement for many parameter lists, sent together. */
    public void batch(String sql, Collection<Object[]> parameterLists) {
        if (parameterLists.isEmpty()) {
            return;
        }
        prepared(sql, statement -> {
            for (Object[] parameters : parameterLists) {
                bind(statement, parameters);
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    /**
     * Rows by PostgreSQL's COPY, which takes many at little cost. Each value is what its column holds: an instant, a date, a
     * {@code UUID}, bytes, a number, a {@code Boolean}, a collection for an array; enums and all else that goes into a text
     * stand for what they are called.
     *
     * @param target {@code table (column, column)}
     */
    public void copy(String target, Collection<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        with(connection -> {
            CopyColumns known = copied.get(target);
            if (known == null) {
                known = CopyColumns.of(connection, target);
                copied.put(target, known);
            }
            known.send(connection, rows);
            return null;
        });
    }

    /** What only the driver can do, on the same connection. */
    public <T> T with(Work<Connection, T> work) {
        try (Connection connection = database.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private <T> T prepared(String sql, Work<PreparedStatement, T> work) {
        return with(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                return work.on(statement);
            }
        });
    }

    private static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            Object value = parameters[i];
            if (value instanceof Instant instant) {
                statement.setObject(i + 1, instant.atOffset(ZoneOffset.UTC));
            } else if (value instanceof Enum<?> constant) {
                statement.setString(i + 1, constant.name());
            } else if (value instanceof byte[][] several) {
                statement.setArray(i + 1, statement.getConnection().createArrayOf("bytea", several));
            } else if (value instanceof Collection<?> texts) {
                statement.setArray(i + 1, statement.getConnection().createArrayOf("text", texts.toArray()));
            } else {
                statement.setObject(i + 1, value);
            }
        }
    }

    /** Work on a resource of the driver. */
    @FunctionalInterface
    public interface Work<R, T> {
        T on(R resource) throws SQLException;
    }
}
