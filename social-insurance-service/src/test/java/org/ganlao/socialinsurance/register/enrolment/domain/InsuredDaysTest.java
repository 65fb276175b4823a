package org.ganlao.socialinsurance.register.enrolment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.socialinsurance.Refused.assertRefused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class InsuredDaysTest {

    private static final LocalDate FEBRUARY_1 = LocalDate.of(2007, 2, 1);
    private static final LocalDate MARCH_1 = LocalDate.of(2007, 3, 1);

    private final InsuredDays lasting = InsuredDays.since(FEBRUARY_1);
    private final InsuredDays february = lasting.stopped(MARCH_1);

    @Test
    void one_day_at_least_is_insured() {
        assertRefused(EnrolmentRefusal.STOPS_BEFORE_START, () -> lasting.stopped(FEBRUARY_1));

        assertThat(lasting.stopped(FEBRUARY_1.plusDays(1)).lasting()).isFalse();
    }

    @Test
    void insurance_resumes_on_the_day_it_stopped_without_a_gap() {
        assertThat(february.resumed(MARCH_1)).isEqualTo(lasting);
    }

    @Test
    void insurance_resumes_a_day_later_after_a_gap_of_one_day() {
        assertThat(february.resumed(MARCH_1.plusDays(1)).periods())
                .containsExactly(new Period(FEBRUARY_1, MARCH_1), new Period(MARCH_1.plusDays(1), null));
    }

    @Test
    void insurance_does_not_resume_on_a_day_that_was_insured() {
        assertRefused(EnrolmentRefusal.RESUMES_BEFORE_STOP, () -> february.resumed(MARCH_1.minusDays(1)));
    }

    @Test
    void periods_that_touch_are_one_and_not_two() {
        assertRefused(
                EnrolmentRefusal.PERIODS_OVERLAP,
                () -> new InsuredDays(List.of(new Period(FEBRUARY_1, MARCH_1), new Period(MARCH_1, null))));
    }

    @Test
    void nothing_follows_a_period_that_lasts() {
        assertRefused(
                EnrolmentRefusal.PERIODS_OVERLAP,
                () -> new InsuredDays(List.of(new Period(FEBRUARY_1, null), new Period(MARCH_1, null))));
    }

    @Test
    void the_day_on_which_one_insurance_stops_may_begin_another() {
        assertThat(february.overlaps(InsuredDays.since(MARCH_1))).isFalse();
        assertThat(february.overlaps(InsuredDays.since(MARCH_1.minusDays(1)))).isTrue();
    }

    @Test
    void a_death_leaves_the_days_up_to_it_the_day_itself_among_them() {
        InsuredDays twice = february.resumed(LocalDate.of(2007, 3, 15));

        assertThat(lasting.upTo(FEBRUARY_1).periods()).containsExactly(new Period(FEBRUARY_1, FEBRUARY_1.plusDays(1)));
        assertThat(twice.upTo(MARCH_1.minusDays(1))).isEqualTo(february);
        assertThat(twice.upTo(LocalDate.of(2007, 3, 14))).isEqualTo(february);
        assertThat(twice.upTo(LocalDate.of(2007, 3, 15)).periods()).hasSize(2);
        assertThat(february.reachBeyond(MARCH_1.minusDays(1))).isFalse();
        assertThat(february.reachBeyond(MARCH_1.minusDays(2))).isTrue();
        assertThat(lasting.reachBeyond(LocalDate.of(9999, 12, 31))).isTrue();
    }

    @Test
    void is_written_as_the_database_writes_it() {
        assertThat(february.resumed(LocalDate.of(2007, 3, 15)).written())
                .isEqualTo("{[2007-02-01,2007-03-01),[2007-03-15,)}");
    }
}
