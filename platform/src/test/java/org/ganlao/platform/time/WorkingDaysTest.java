package org.ganlao.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.ganlao.platform.problem.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private final WorkingDays days = WorkingDays.published();

    @ParameterizedTest
    @CsvSource({
        "2006-12-30, true, Saturday worked for New Year",
        "2006-12-31, true, Sunday worked for New Year",
        "2007-01-01, false, New Year",
        "2007-01-03, false, New Year",
        "2007-01-04, true, Thursday",
        "2007-02-16, true, Friday",
        "2007-02-17, true, worked Saturday",
        "2007-02-18, false, Spring Festival",
        "2007-02-24, false, Spring Festival",
        "2007-02-25, true, worked Sunday",
        "2007-03-03, false, Saturday",
        "2007-04-28, true, worked Saturday",
        "2007-04-29, true, worked Sunday",
        "2007-05-07, false, Labour Day",
        "2007-09-29, true, worked Saturday",
        "2007-09-30, true, worked Sunday",
        "2007-10-07, false, National Day",
        "2007-12-29, true, worked Saturday",
        "2007-12-31, false, Monday off for 2008",
        "2008-01-01, false, New Year"
    })
    void knows_the_announced_arrangement(LocalDate day, boolean worked, String why) {
        assertThat(days.isWorked(day)).as(why).isEqualTo(worked);
    }

    @Test
    void the_year_2007_has_249_working_days() {
        assertThat(days.between(LocalDate.of(2006, 12, 31), LocalDate.of(2007, 12, 31)))
                .isEqualTo(249);
    }

    @ParameterizedTest
    @CsvSource({
        "2007-03-02, 1, 2007-03-05",
        "2007-03-02, 0, 2007-03-02",
        "2007-02-16, 2, 2007-02-25",
        "2007-04-30, 1, 2007-05-08",
        "2007-12-28, 2, 2008-01-02",
        "2007-09-28, 5, 2007-10-10"
    })
    void adds_working_days_over_weekends_and_holidays(LocalDate day, int count, LocalDate end) {
        assertThat(days.add(day, count)).isEqualTo(end);
    }

    @Test
    void refuses_a_year_without_calendar() {
        assertThatThrownBy(() -> days.add(LocalDate.of(2008, 12, 31), 1))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("working-days-unknown")
                .hasMessageContaining("2009");
    }

    @Property
    void adding_and_counting_agree(
            @ForAll @DateRange(min = "2006-01-01", max = "2008-06-30") LocalDate day,
            @ForAll @IntRange(max = 90) int count) {
        LocalDate end = days.add(day, count);

        assertThat(days.between(day, end)).isEqualTo(count);
        assertThat(count == 0 || days.isWorked(end)).isTrue();
        assertThat(days.between(end, day)).isEqualTo(-count);
    }
}
