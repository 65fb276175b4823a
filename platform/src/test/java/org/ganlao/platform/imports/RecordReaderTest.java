package org.ganlao.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ganlao.platform.problem.Rejection;
import org.junit.jupiter.api.Test;

class RecordReaderTest {

    private static final int LONGEST = 40;

    @Test
    void each_line_is_a_record_whatever_ends_it() throws IOException {
        assertThat(csv("a,b\n1,2\r\n3,4"))
                .containsExactly(new StagedRow(1, "a,b"), new StagedRow(2, "1,2"), new StagedRow(3, "3,4"));
        assertThat(csv("a\r\n1\r\n")).containsExactly(new StagedRow(1, "a"), new StagedRow(2, "1"));
        assertThat(csv("a\r\n1\r")).containsExactly(new StagedRow(1, "a"), new StagedRow(2, "1"));
    }

    @Test
    void a_line_break_inside_quotes_belongs_to_the_record() throws IOException {
        assertThat(csv("a,\"x\ny\"\nb,\"he said \"\"yes\"\"\"\n"))
                .containsExactly(new StagedRow(1, "a,\"x\ny\""), new StagedRow(3, "b,\"he said \"\"yes\"\"\""));
    }

    @Test
    void a_quote_in_the_middle_of_a_field_is_only_a_character() throws IOException {
        assertThat(csv("5\" pipe,x\nnext\n")).extracting(StagedRow::text).containsExactly("5\" pipe,x", "next");
    }

    @Test
    void json_lines_know_no_quotes() throws IOException {
        RecordReader reader = new RecordReader(new StringReader("\"a\n{}\n"), ImportFormat.NDJSON, LONGEST);
        assertThat(all(reader)).extracting(StagedRow::text).containsExactly("\"a", "{}");
    }

    @Test
    void a_byte_order_mark_and_blank_lines_are_passed_over_but_counted() throws IOException {
        assertThat(csv("\uFEFFa\n\n  \n1\n")).containsExactly(new StagedRow(1, "a"), new StagedRow(4, "1"));
        assertThat(csv("\uFEFF")).isEmpty();
        assertThat(csv("")).isEmpty();
    }

    @Test
    void a_quote_that_stays_open_is_refused_where_it_began() {
        assertThatThrownBy(() -> csv("a\n\"b\n"))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(ImportRefusal.IMPORT_QUOTE_OPEN))
                .hasMessageContaining("line 2");
    }

    @Test
    void a_record_may_be_as_long_as_allowed_and_no_longer() throws IOException {
        assertThat(csv("x".repeat(LONGEST) + "\n")).hasSize(1);
        assertThatThrownBy(() -> csv("x".repeat(LONGEST + 1) + "\n"))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(ImportRefusal.IMPORT_ROW_TOO_LONG));
    }

    private static List<StagedRow> csv(String text) throws IOException {
        return all(new RecordReader(new StringReader(text), ImportFormat.CSV, LONGEST));
    }

    private static List<StagedRow> all(RecordReader reader) throws IOException {
        List<StagedRow> rows = new ArrayList<>();
        for (Optional<StagedRow> row = reader.next(); row.isPresent(); row = reader.next()) {
            rows.add(row.get());
        }
        return rows;
    }
}
