package org.ganlao.laborrights.enforcement.heard.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.ganlao.laborrights.relation.roll.domain.Span;
import org.junit.jupiter.api.Test;

class DaysTest {

    private static final LocalDate FIRST = LocalDate.of(2007, 1, 1);

    @Test
    void runs_that_meet_are_one_and_are_written_as_the_database_writes_them() {
        Days days = Days.of(List.of(span(5, 9), span(0, 3), span(3, 4), span(20, null)));

        assertThat(days).hasToString("{[2007-01-01,2007-01-05),[2007-01-06,2007-01-10),[2007-01-21,)}");
        assertThat(Days.parse(days.toString())).isEqualTo(days);
        assertThat(Days.parse("{}")).isEqualTo(Days.NONE);
    }

    @Test
    void a_run_ends_with_the_day_before_its_end_and_is_none_without_a_day() {
        assertThat(Days.between(FIRST, FIRST)).isEqualTo(Days.NONE);
        Days one = Days.between(FIRST, FIRST.plusDays(1));
        assertThat(one.has(FIRST)).isTrue();
        assertThat(one.has(FIRST.plusDays(1))).isFalse();
        assertThat(one.has(FIRST.minusDays(1))).isFalse();
        assertThat(one.changeAfter(FIRST.minusDays(1))).contains(FIRST);
        assertThat(one.changeAfter(FIRST)).contains(FIRST.plusDays(1));
        assertThat(one.changeAfter(FIRST.plusDays(1))).isEmpty();
    }

    @Property(tries = 300)
    void what_two_have_in_common_and_what_one_has_alone_is_right_on_each_day(
            @ForAll @Size(max = 5) List<@IntRange(max = 40) Integer> ones,
            @ForAll @Size(max = 5) List<@IntRange(max = 40) Integer> others) {
        Days one = runs(ones);
        Days other = runs(others);

        for (int day = -1; day < 70; day++) {
            LocalDate on = FIRST.plusDays(day);
            assertThat(one.and(other).has(on)).isEqualTo(one.has(on) && other.has(on));
            assertThat(one.or(other).has(on)).isEqualTo(one.has(on) || other.has(on));
            assertThat(one.minus(other).has(on)).isEqualTo(one.has(on) && !other.has(on));
            boolean changes = one.changeAfter(on).map(on.plusDays(1)::equals).orElse(false);
            assertThat(changes).isEqualTo(one.has(on) != one.has(on.plusDays(1)));
        }
        assertThat(Days.parse(one.toString())).isEqualTo(one);
    }

    /** A run from each number, as long as the number's last digit; those of 7 and more last. */
    private static Days runs(List<Integer> from) {
        List<Span> spans = new ArrayList<>();
        from.forEach(day -> spans.add(span(day, day % 10 > 7 ? null : day + 1 + day % 10)));
        return Days.of(spans);
    }

    private static Span span(int from, Integer until) {
        return new Span(FIRST.plusDays(from), until == null ? null : FIRST.plusDays(until));
    }
}
