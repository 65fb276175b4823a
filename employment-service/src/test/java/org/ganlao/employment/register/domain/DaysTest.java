package org.ganlao.employment.register.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DaysTest {

    private static final LocalDate MAY = LocalDate.of(2007, 5, 1);

    @Test
    void the_last_day_takes_the_place_and_the_next_is_free() {
        Days first = new Days(MAY, MAY.plusDays(9));

        assertThat(Days.crowdedOn(1, List.of(first, new Days(MAY.plusDays(9), null))))
                .contains(MAY.plusDays(9));
        assertThat(Days.crowdedOn(1, List.of(first, new Days(MAY.plusDays(10), null))))
                .isEmpty();
        assertThat(Days.crowdedOn(2, List.of(first, new Days(MAY.plusDays(9), null))))
                .isEmpty();
    }

    /** Looking at every day finds the same as looking at the days on which somebody begins. */
    @Property
    void it_is_crowded_exactly_where_a_day_has_more_than_places(
            @ForAll @IntRange(min = 1, max = 3) int places,
            @ForAll @Size(max = 6) List<@IntRange(max = 30) Integer> starts,
            @ForAll @IntRange(max = 12) int length) {
        List<Days> taken = starts.stream()
                .map(start -> new Days(MAY.plusDays(start), MAY.plusDays(start + (start * 7 + length) % 13)))
                .toList();
        boolean crowded = MAY.datesUntil(MAY.plusDays(60))
                .anyMatch(day -> taken.stream().filter(days -> days.hold(day)).count() > places);

        assertThat(Days.crowdedOn(places, taken).isPresent()).isEqualTo(crowded);
    }
}
