package org.ganlao.skills.funding.subsidy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkThatCountsTest {

    private static final LocalDate STARTS = LocalDate.of(2007, 3, 1);
    private static final LocalDate COMPLETED = LocalDate.of(2007, 4, 30);
    private static final LocalDate LAST_DAY = LocalDate.of(2007, 10, 30);

    @ParameterizedTest
    @CsvSource({
        "2007-02-28, false",
        "2007-03-01, true",
        "2007-10-30, true",
        "2007-10-31, false",
    })
    void work_that_lasts_begins_since_the_course_and_within_the_months(LocalDate begunOn, boolean counts) {
        assertThat(asOf("2007-12-01").counts(begunOn, null)).isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource({
        "2007-03-05, 2007-03-09, false",
        "2007-03-05, 2007-04-30, false",
        "2007-03-05, 2007-05-30, false",
        "2007-03-05, 2007-05-31, true",
        "2007-06-04, 2007-06-04, false",
        "2007-06-04, 2007-07-02, false",
        "2007-06-04, 2007-07-03, true",
    })
    void work_that_has_ended_lasted_a_month_since_the_completion(LocalDate begunOn, LocalDate endedOn, boolean counts) {
        assertThat(asOf("2007-12-01").counts(begunOn, endedOn)).isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource({"2007-06-09, false", "2007-06-10, true", "2007-06-11, true"})
    void what_ends_on_the_day_of_the_payment_or_later_had_not_ended(LocalDate endedOn, boolean counts) {
        assertThat(asOf("2007-06-10").counts(LocalDate.of(2007, 6, 4), endedOn)).isEqualTo(counts);
    }

    @Test
    void what_ends_with_the_completion_is_no_work_since_even_on_the_day_of_the_payment() {
        assertThat(asOf("2007-04-30").counts(STARTS, COMPLETED)).isFalse();
    }

    private static WorkThatCounts asOf(String day) {
        return new WorkThatCounts(STARTS, LAST_DAY, COMPLETED, LocalDate.parse(day), 1);
    }
}
