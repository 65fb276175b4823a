package org.ganlao.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.platformtest.SharedServers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes in by COPY is what PostgreSQL shows. */
class CopyRowsTest {

    private static Connection database;

    @BeforeAll
    static void open() throws SQLException {
        SharedServers.postgres().createDatabase("copied");
        database = SharedServers.postgres().connect("copied");
        database.setAutoCommit(false);
    }

    @AfterAll
    static void close() throws SQLException {
        database.close();
    }

    @BeforeEach
    void create() throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(
                    "set time zone 'UTC'; create temp table probe"
                            + " (id uuid, small smallint, whole int, day date, at timestamptz, amount numeric(18,2), note text)");
        }
    }

    @AfterEach
    void rollBack() throws SQLException {
        database.rollback();
    }

    @Test
    void values_of_every_type_arrive_as_they_are() throws SQLException {
        // Given
        UUID id = UUID.fromString("80000000-0000-4000-f000-00000000000a");

        // When
        CopyRows rows = new CopyRows(database, "probe", "id, small, whole, day, at, amount, note");
        rows.row()
                .uuid(id)
                .smallint(-7)
                .integer(2_000_000_000)
                .date(LocalDate.parse("2007-03-31"))
                .timestamptz(Instant.parse("2007-03-31T23:59:59.123456Z"))
                .numeric(new BigDecimal("12.50"))
                .text("赣 \\ \t \n \"x\"");
        rows.row()
                .uuid(id)
                .smallint(0)
                .integer(0)
                .date(LocalDate.parse("1999-12-31"))
                .timestamptz(Instant.parse("1969-12-31T23:59:59.999999Z"))
                .numeric(BigDecimal.ZERO)
                .text(null);
        rows.row()
                .uuid(id)
                .smallint(1)
                .integer(1)
                .date(LocalDate.EPOCH)
                .infinity()
                .numeric(BigDecimal.ONE)
                .text("");
        rows.end();

        // Then
        assertThat(rows("select * from probe"))
                .containsExactly(
                        id + " -7 2000000000 2007-03-31 2007-03-31 23:59:59.123456+00 12.50 赣 \\ \t \n \"x\"",
                        id + " 0 0 1999-12-31 1969-12-31 23:59:59.999999+00 0.00 null",
                        id + " 1 1 1970-01-01 infinity 1.00 ");
    }

    @Test
    void an_instant_is_rounded_to_microseconds() throws SQLException {
        // When
        CopyRows rows = new CopyRows(database, "probe", "at");
        rows.row().timestamptz(Instant.parse("2007-01-01T00:00:00.0000004Z"));
        rows.row().timestamptz(Instant.parse("2007-01-01T00:00:00.9999996Z"));
        rows.end();

        // Then
        assertThat(rows("select at from probe")).containsExactly("2007-01-01 00:00:00+00", "2007-01-01 00:00:01+00");
    }

    @Test
    void amounts_are_exact_on_both_sides_of_every_group_of_digits() throws SQLException {
        // Given
        List<String> amounts = List.of(
                "0.01",
                "0.75",
                "-0.50",
                "9999.99",
                "10000.00",
                "10000.01",
                "99999999.99",
                "100000000.00",
                "-123456789.10",
                "1000000000000.00",
                "9999999999999999.99",
                "-9999999999999999.99");

        // When
        CopyRows rows = new CopyRows(database, "probe", "amount");
        for (String amount : amounts) {
            rows.row().numeric(new BigDecimal(amount));
        }
        rows.row().numeric(new BigDecimal("1E+4"));
        rows.row().numeric(new BigDecimal("2.500000"));
        rows.end();

        // Then
        assertThat(rows("select amount from probe"))
                .startsWith(amounts.toArray(String[]::new))
                .endsWith("10000.00", "2.50");
    }

    @Test
    void until_the_rows_end_the_connection_is_free_and_the_table_is_empty() throws SQLException {
        // When
        CopyRows rows = new CopyRows(database, "probe", "whole");
        rows.row().integer(1);

        // Then
        assertThat(rows("select count(*) from probe")).containsExactly("0");
        rows.end();
        assertThat(rows("select count(*) from probe")).containsExactly("1");
    }

    @Test
    void more_rows_and_longer_texts_than_fit_into_the_buffer_arrive_whole() throws SQLException {
        // Given
        String longer = "x".repeat(600_000);

        // When
        CopyRows rows = new CopyRows(database, "probe", "whole, note");
        for (int i = 0; i < 20_000; i++) {
            rows.row().integer(i).text("note " + i);
        }
        rows.row().integer(-1).text(longer);
        rows.end();

        // Then
        assertThat(rows("select count(*), sum(whole), max(length(note)) from probe"))
                .containsExactly("20001 199989999 600000");
    }

    @Test
    void what_no_column_holds_is_refused_and_the_connection_goes_on() throws SQLException {
        // When
        CopyRows rows = new CopyRows(database, "probe", "at, amount");
        rows.row();
        assertThatThrownBy(() -> rows.timestamptz(Instant.parse("+300000-01-01T00:00:00Z")))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> rows.numeric(new BigDecimal("0.00001"))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> rows.numeric(new BigDecimal("0.129"))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> rows.numeric(new BigDecimal("1E+19"))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(rows::end).isInstanceOf(SQLException.class);

        // Then
        database.rollback();
        assertThat(rows("select 1")).containsExactly("1");
    }

    @Test
    void objects_arrive_as_the_types_of_their_columns_want_them() throws SQLException {
        // Given
        try (Statement statement = database.createStatement()) {
            statement.execute(
                    "create temp table mixed (small smallint, whole int, large bigint, sure bool, sealed bytea,"
                            + " rate numeric, said jsonb, texts text[], names varchar[], kind varchar(10), id uuid, day date,"
                            + " at timestamptz)");
        }
        UUID id = UUID.fromString("80000000-0000-4000-f000-00000000000a");
        String columns = "small, whole, large, sure, sealed, rate, said, texts, names, kind, id, day, at";
        CopyColumns mixed = CopyColumns.of(database, "mixed (" + columns + ")");

        // When
        mixed.send(
                database,
                List.of(
                        new Object[] {
                            -7,
                            2_000_000_000L,
                            5_000_000_000L,
                            true,
                            new byte[] {0, -1},
                            new BigDecimal("-12345678901234567890.123456"),
                            "{\"a\": \"赣\"}",
                            List.of("x \"y\"", "", "{,}"),
                            List.of(Column.LATER),
                            Column.SOON,
                            id,
                            LocalDate.parse("2007-12-31"),
                            Instant.parse("2007-12-31T00:00:00.000001Z")
                        },
                        new Object[] {
                            0,
                            0,
                            0,
                            false,
                            new byte[0],
                            new BigDecimal("1E+3"),
                            "[]",
                            List.of(),
                            List.of(),
                            "",
                            id,
                            LocalDate.EPOCH,
                            Instant.EPOCH
                        },
                        new Object[13]));

        // Then
        assertThat(rows("select * from mixed"))
                .containsExactly(
                        "-7 2000000000 5000000000 t \\x00ff -12345678901234567890.123456 {\"a\": \"赣\"}"
                                + " {\"x \\\"y\\\"\",\"\",\"{,}\"} {LATER} SOON " + id
                                + " 2007-12-31 2007-12-31 00:00:00.000001+00",
                        "0 0 0 f \\x 1000 [] {} {}  " + id + " 1970-01-01 1970-01-01 00:00:00+00",
                        String.join(" ", Arrays.asList(new String[13])));
    }

    @Test
    void a_column_that_is_not_there_or_of_another_kind_is_named() throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("create temp table odd (spot point)");
        }

        assertThatThrownBy(() -> CopyColumns.of(database, "odd (spot)"))
                .hasMessageContaining("spot of odd (spot): point");
        assertThatThrownBy(() -> CopyColumns.of(database, "odd (spit)"))
                .hasMessageContaining("spit of odd (spit): null");
    }

    private enum Column {
        SOON,
        LATER
    }

    private static List<String> rows(String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    row.add(found.getString(column));
                }
                rows.add(row.stream().map(String::valueOf).collect(Collectors.joining(" ")));
            }
        }
        return rows;
    }
}
