package org.ganlao.gateway.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes in by COPY is what PostgreSQL shows. */
class CopyRowsTest {

    private static ProjectionDatabase database;

    @BeforeAll
    static void open() throws SQLException {
        database = new ProjectionDatabase();
    }

    @AfterAll
    static void close() throws SQLException {
        database.close();
    }

    @BeforeEach
    void create() throws SQLException {
        try (Statement statement = database.connection().createStatement()) {
            statement.execute(
                    "set time zone 'UTC'; create temp table probe"
                            + " (id uuid, small smallint, whole int, day date, at timestamptz, amount numeric(18,2), note text)");
        }
    }

    @AfterEach
    void rollBack() throws SQLException {
        database.connection().rollback();
    }

    @Test
    void values_of_every_type_arrive_as_they_are() throws SQLException {
        // Given
        UUID id = UUID.fromString("80000000-0000-4000-f000-00000000000a");

        // When
        CopyRows rows = new CopyRows(database.connection(), "probe", "id, small, whole, day, at, amount, note");
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
        assertThat(database.rows("select * from probe"))
                .containsExactly(
                        id + " -7 2000000000 2007-03-31 2007-03-31 23:59:59.123456+00 12.50 赣 \\ \t \n \"x\"",
                        id + " 0 0 1999-12-31 1969-12-31 23:59:59.999999+00 0.00 null",
                        id + " 1 1 1970-01-01 infinity 1.00 ");
    }

    @Test
    void an_instant_is_rounded_to_microseconds() throws SQLException {
        // When
        CopyRows rows = new CopyRows(database.connection(), "probe", "at");
        rows.row().timestamptz(Instant.parse("2007-01-01T00:00:00.0000004Z"));
        rows.row().timestamptz(Instant.parse("2007-01-01T00:00:00.9999996Z"));
        rows.end();

        // Then
        assertThat(database.rows("select at from probe"))
                .containsExactly("2007-01-01 00:00:00+00", "2007-01-01 00:00:01+00");
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
        CopyRows rows = new CopyRows(database.connection(), "probe", "amount");
        for (String amount : amounts) {
            rows.row().numeric(new BigDecimal(amount));
        }
        rows.row().numeric(new BigDecimal("1E+4"));
        rows.row().numeric(new BigDecimal("2.500000"));
        rows.end();

        // Then
        assertThat(database.rows("select amount from probe"))
                .startsWith(amounts.toArray(String[]::new))
                .endsWith("10000.00", "2.50");
    }

    @Test
    void until_the_rows_end_the_connection_is_free_and_the_table_is_empty() throws SQLException {
        // When
        CopyRows rows = new CopyRows(database.connection(), "probe", "whole");
        rows.row().integer(1);

        // Then
        assertThat(database.rows("select count(*) from probe")).containsExactly("0");
        rows.end();
        assertThat(database.rows("select count(*) from probe")).containsExactly("1");
    }

    @Test
    void more_rows_and_longer_texts_than_fit_into_the_buffer_arrive_whole() throws SQLException {
        // Given
        String longer = "x".repeat(600_000);

        // When
        CopyRows rows = new CopyRows(database.connection(), "probe", "whole, note");
        for (int i = 0; i < 20_000; i++) {
            rows.row().integer(i).text("note " + i);
        }
        rows.row().integer(-1).text(longer);
        rows.end();

        // Then
        assertThat(database.rows("select count(*), sum(whole), max(length(note)) from probe"))
                .containsExactly("20001 199989999 600000");
    }

    @Test
    void what_no_column_holds_is_refused_and_the_connection_goes_on() throws SQLException {
        // When
        CopyRows rows = new CopyRows(database.connection(), "probe", "at, amount");
        rows.row();
        assertThatThrownBy(() -> rows.timestamptz(Instant.parse("+300000-01-01T00:00:00Z")))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> rows.numeric(new BigDecimal("0.00001"))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> rows.numeric(new BigDecimal("1E+19"))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(rows::end).isInstanceOf(SQLException.class);

        // Then
        database.connection().rollback();
        assertThat(database.rows("select 1")).containsExactly("1");
    }
}
