package org.ganlao.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class BulkWorkTest {

    @Inject
    BulkWork work;

    @Inject
    Sql sql;

    private final List<List<String>> written = new ArrayList<>();

    @BeforeEach
    void make_a_table() {
        sql.update("""
                create table if not exists probe_copy (
                    line int, words text, several text[], stamp bytea, at timestamptz, said text)
                """);
    }

    @AfterEach
    void drop_the_table() {
        sql.update("drop table probe_copy");
    }

    @Test
    void rows_put_by_are_written_together_and_in_their_order_when_the_transaction_ends() {
        // When
        QuarkusTransaction.requiringNew().run(() -> {
            work.begin();
            work.later("table", "first", written::add);
            work.later("table", "second", written::add);
            assertThat(written).isEmpty();
        });

        // Then
        assertThat(written).containsExactly(List.of("first", "second"));
    }

    @Test
    void what_a_writer_puts_by_at_the_end_of_the_transaction_is_written_too() {
        QuarkusTransaction.requiringNew().run(() -> {
            work.begin();
            work.later("table", "first", rows -> {
                written.add(rows);
                work.later("followers", "told of it", written::add);
            });
        });

        assertThat(written).containsExactly(List.of("first"), List.of("told of it"));
    }

    @Test
    void rows_of_a_transaction_that_is_undone_are_not_written() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    work.begin();
                    work.later("table", "first", written::add);
                    throw new IllegalStateException("no");
                }))
                .hasMessageContaining("no");

        assertThat(written).isEmpty();
    }

    @Test
    void a_mark_tells_whether_something_was_put_by_since() {
        QuarkusTransaction.requiringNew().run(() -> {
            work.begin();
            long mark = work.touched();
            assertThat(work.untouchedSince(mark)).isTrue();

            work.later("table", "first", written::add);

            assertThat(work.untouchedSince(mark)).isFalse();
            assertThat(work.untouchedSince(work.touched())).isTrue();
        });
    }

    @Test
    void a_transaction_that_is_to_be_undone_does_not_count_as_untouched() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    work.begin();
                    long mark = work.touched();
                    QuarkusTransaction.setRollbackOnly();
                    assertThat(work.untouchedSince(mark)).isFalse();
                    throw new IllegalStateException("seen");
                }))
                .hasMessageContaining("seen");
    }

    @Test
    void nothing_is_known_before_bulk_work_and_after_its_end() {
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(work.underway()).isFalse();
            assertThat(work.known("subject", String.class)).isEmpty();

            work.begin();
            work.know("subject", "said");
            assertThat(work.known("subject", String.class)).hasValue("said");

            work.end();
            assertThat(work.known("subject", String.class)).isEmpty();
        });
        assertThat(work.underway()).isFalse();
    }

    @Test
    void what_was_learnt_is_known_to_the_bulk_work_that_begins_with_it_and_what_was_read_is_not() {
        BulkWork.Learnt learnt = QuarkusTransaction.requiringNew().call(() -> {
            work.begin();
            work.learn("request", "worked out");
            work.know("row", "read");
            return work.learnt();
        });

        QuarkusTransaction.requiringNew().run(() -> {
            work.begin(learnt);
            assertThat(work.known("request", String.class)).hasValue("worked out");
            assertThat(work.known("row", String.class)).isEmpty();
        });
    }

    @Test
    void what_was_put_by_for_a_table_can_be_taken_and_written_otherwise() {
        QuarkusTransaction.requiringNew().run(() -> {
            work.begin();
            work.later("other", "first", written::add);
            work.later("table", "second", written::add);

            assertThat(work.taken("table", String.class)).containsExactly("second");
            assertThat(work.taken("nobody's", String.class)).isEmpty();
        });
        assertThat(written).containsExactly(List.of("first"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "a\tb",
                "a\nb\r\nc",
                "back\\slash",
                "\\N",
                "\\.",
                "{\"quoted\": \"a \\\"b\\\"\"}",
                "李梅 𠀀",
                ""
            })
    void copied_text_stands_as_it_was_given(String text) {
        // When
        sql.copy("probe_copy (line, words, several, stamp, at, said)", List.<Object[]>of(new Object[] {
            1,
            text,
            Arrays.asList(text, "and"),
            new byte[] {0, (byte) 0xff, '\\'},
            Instant.parse("2007-03-05T01:02:03.000004Z"),
            null
        }));

        // Then
        assertThat(sql.one("select * from probe_copy", row -> {
                    assertThat(row.number("line")).isOne();
                    assertThat(row.texts("several")).containsExactly(text, "and");
                    assertThat(row.bytes("stamp")).containsExactly(0, 0xff, '\\');
                    assertThat(row.instant("at")).isEqualTo("2007-03-05T01:02:03.000004Z");
                    assertThat(row.text("said")).isNull();
                    return row.text("words");
                }))
                .hasValue(text);
    }
}
