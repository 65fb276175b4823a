package org.ganlao.employment.aid.family.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkSpanTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2007, 1, 1);

    @ParameterizedTest
    @CsvSource({"2007-03-31, 2", "2007-04-01, 1", "2007-04-02, 1"})
    void work_that_follows_without_a_day_between_is_one_span(String until, int spans) {
        WorkSpan first = new WorkSpan(LocalDate.of(2007, 3, 1), LocalDate.parse(until));
        WorkSpan second = new WorkSpan(LocalDate.of(2007, 4, 1), null);

        assertThat(WorkSpan.united(List.of(second, first), NEW_YEAR)).hasSize(spans);
    }

    @Test
    void what_lies_before_the_identification_does_not_count() {
        WorkSpan before = new WorkSpan(LocalDate.of(2006, 3, 1), NEW_YEAR);
        WorkSpan across = new WorkSpan(LocalDate.of(2006, 3, 1), LocalDate.of(2007, 1, 2));

        assertThat(WorkSpan.united(List.of(before), NEW_YEAR)).isEmpty();
        assertThat(WorkSpan.united(List.of(across), NEW_YEAR))
                .containsExactly(new WorkSpan(NEW_YEAR, LocalDate.of(2007, 1, 2)));
    }

    /** Held against counting day by day. */
    @Property
    void covers_exactly_the_days_that_any_of_them_covers(
            @ForAll List<@From("spans") WorkSpan> spans, @ForAll @IntRange(max = 40) int from) {
        LocalDate day = NEW_YEAR.plusDays(from);

        List<WorkSpan> united = WorkSpan.united(spans, day);

        assertThat(days(united)).isEqualTo(days(spans).tailSet(day));
        for (int i = 1; i < united.size(); i++) {
            assertThat(united.get(i).since()).isAfter(united.get(i - 1).until());
        }
    }

    private static TreeSet<LocalDate> days(List<WorkSpan> spans) {
        TreeSet<LocalDate> days = new TreeSet<>();
        spans.forEach(span -> span.since()
                .datesUntil(span.until() == null ? NEW_YEAR.plusDays(100) : span.until())
                .forEach(days::add));
        return days;
    }

    @Provide
    Arbitrary<WorkSpan> spans() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(1, 20).injectNull(0.2))
                .as((from, length) -> {
                    LocalDate since = NEW_YEAR.plusDays(from);
                    return new WorkSpan(since, length == null ? null : since.plusDays(length));
                });
    }
}
