package org.ganlao.employment.seeking.jobseeker.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusalsTest {

    private static final LocalDate MARCH_5 = LocalDate.of(2007, 3, 5);
    private static final LocalDate APRIL_2 = LocalDate.of(2007, 4, 2);
    private static final LocalDate MAY_8 = LocalDate.of(2007, 5, 8);
    private static final LocalDate JUNE_1 = LocalDate.of(2007, 6, 1);

    @Test
    void the_day_of_the_last_one_needed_is_the_one() {
        assertThat(three(List.of(MAY_8, MARCH_5)).enoughOn()).isEmpty();
        assertThat(three(List.of(MAY_8, MARCH_5, APRIL_2)).enoughOn()).hasValue(MAY_8);
        assertThat(three(List.of(MAY_8, JUNE_1, MARCH_5, APRIL_2)).enoughOn()).hasValue(MAY_8);
    }

    @Test
    void each_is_held_against_the_figure_of_its_day() {
        Refusals stricterFromApril =
                Refusals.of(List.of(MARCH_5, APRIL_2, MAY_8), day -> day.isBefore(APRIL_2) ? 3 : 2, JUNE_1);

        assertThat(stricterFromApril.enoughOn()).hasValue(APRIL_2);
        assertThat(stricterFromApril.enough()).isEqualTo(2);
        assertThat(stricterFromApril.times()).isEqualTo(3);
    }

    @Test
    void while_there_are_not_enough_the_figure_is_that_of_today() {
        assertThat(three(List.of()).enough()).isEqualTo(3);
    }

    private static Refusals three(List<LocalDate> days) {
        return Refusals.of(days, day -> 3, JUNE_1);
    }
}
