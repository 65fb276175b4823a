package org.ganlao.platform.datafile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFileTest {

    private static final String RULES = "/datafile/rules.yaml";
    private static final Rule OLD = new Rule("old", LocalDate.parse("1995-01-01"), true);
    private static final Rule NEW = new Rule("new", LocalDate.parse("2008-01-01"), false);

    @TempDir
    Path folder;

    record Rule(String code, LocalDate from, boolean confirmed) {

        Rule {
            Objects.requireNonNull(from, "from");
        }
    }

    @Test
    void reads_a_list_of_the_class_path_in_its_order() {
        assertThat(DataFile.read(RULES, Rule.class)).containsExactly(OLD, NEW);
    }

    @Test
    void reads_a_list_from_elsewhere() throws IOException {
        assertThat(DataFile.read(file("- { code: old, from: 1995-01-01, confirmed: true }"), Rule.class))
                .containsExactly(OLD);
    }

    @Test
    void reads_a_single_value() {
        assertThat(DataFile.find("/datafile/rule.yaml", Rule.class)).contains(NEW);
    }

    @Test
    void finds_nothing_where_a_single_value_has_no_file() {
        assertThat(DataFile.find("/datafile/none.yaml", Rule.class)).isEmpty();
    }

    @Test
    void names_a_list_that_is_missing() {
        assertThatThrownBy(() -> DataFile.read("/datafile/none.yaml", Rule.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("/datafile/none.yaml: is missing");
    }

    @Test
    void names_a_file_that_is_no_list() {
        assertThatThrownBy(() -> DataFile.read("/datafile/rule.yaml", Rule.class))
                .hasMessage("/datafile/rule.yaml: is no list");
    }

    @Test
    void names_a_file_that_is_no_yaml() {
        assertThatThrownBy(() -> DataFile.read(file("- { code: old"), Rule.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith(folder.resolve("rules.yaml") + ": ");
    }

    @Test
    void names_the_entry_in_which_something_is_missing() {
        assertThatThrownBy(() -> DataFile.read("/datafile/no-day.yaml", Rule.class))
                .hasMessageStartingWith("/datafile/no-day.yaml, entry 2 (code: new): ")
                .hasMessageEndingWith("from");
    }

    @Test
    void names_the_entry_that_leaves_a_yes_or_no_out() throws IOException {
        assertThatThrownBy(() -> DataFile.read(file("- { code: old, from: 1995-01-01 }"), Rule.class))
                .hasMessageContaining("rules.yaml, entry 1 (code: old), confirmed: ");
    }

    @Test
    void names_the_entry_with_a_field_that_nobody_reads() {
        assertThatThrownBy(() ->
                        DataFile.read(file("- { code: old, from: 1995-01-01, confirmed: true, to: x }"), Rule.class))
                .hasMessageContaining("rules.yaml, entry 1 (code: old), to: ");
    }

    @Test
    void an_entry_holds_from_its_day_until_the_next_begins() {
        List<Rule> rules = List.of(NEW, OLD);
        assertThat(DataFile.inForce(rules, Rule::from, LocalDate.parse("1994-12-31")))
                .isEmpty();
        assertThat(DataFile.inForce(rules, Rule::from, LocalDate.parse("1995-01-01")))
                .contains(OLD);
        assertThat(DataFile.inForce(rules, Rule::from, LocalDate.parse("2007-12-31")))
                .contains(OLD);
        assertThat(DataFile.inForce(rules, Rule::from, LocalDate.parse("2008-01-01")))
                .contains(NEW);
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("rules.yaml"), content);
    }
}
