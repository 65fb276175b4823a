package org.ganlao.laborrights.deadline.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.ganlao.laborrights.StateTables;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.time.WorkingDays;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private static final WorkingDays CALENDAR = WorkingDays.published();
    private static final Instant NOW = Instant.parse("2007-03-05T01:00:00Z");
    private static final LocalDate BEGUN = LocalDate.of(2007, 3, 5);
    private static final LocalDate DUE = LocalDate.of(2007, 3, 12);
    private static final LegalPeriod FIVE = new LegalPeriod(Counting.WORKING_DAYS, 5, false);

    private enum Act {
        BEGIN_ANEW(deadline ->
                deadline.beginAnew(deadline.subject(), BEGUN.plusDays(1), LastDay.on(DUE.plusDays(1)), NOW)),
        EXTEND(deadline -> deadline.extend("extension", LastDay.on(DUE.plusDays(3)), DUE, NOW)),
        SUSPEND(deadline -> deadline.suspend(BEGUN.plusDays(2), NOW)),
        RESUME(deadline -> deadline.resume(DUE, FIVE, CALENDAR, NOW)),
        MEET(deadline -> deadline.meet(DUE, NOW)),
        DROP(deadline -> deadline.drop(NOW)),
        REOPEN(deadline -> deadline.reopen(NOW)),
        RUN_UNTIL_AN_AGREED_DAY(deadline -> deadline.runUntil(deadline.subject(), BEGUN, DUE.plusDays(4), NOW));

        private final Consumer<Deadline> on;

        Act(Consumer<Deadline> on) {
            this.on = on;
        }
    }

    /** Without overdue, which only a sweep finds; it moves as a running one does. */
    private enum Standing {
        RUNNING,
        SUSPENDED,
        MET,
        DROPPED
    }

    @Test
    void every_action_moves_a_deadline_or_is_refused() {
        StateTables.of("deadline", "deadline", Standing.class, Act.class)
                .where(
                        DeadlineTest::in,
                        (act, deadline) -> act.on.accept(deadline),
                        deadline -> Standing.valueOf(deadline.state().name()));
    }

    @Test
    void what_is_over_or_stands_still_neither_stands_still_nor_goes_on_again() {
        refuses(DeadlineRefusal.DEADLINE_OVER, () -> Act.SUSPEND.on.accept(in(Standing.MET)));
        refuses(DeadlineRefusal.DEADLINE_SUSPENDED, () -> Act.SUSPEND.on.accept(in(Standing.SUSPENDED)));
        refuses(DeadlineRefusal.DEADLINE_NOT_SUSPENDED, () -> Act.RESUME.on.accept(in(Standing.RUNNING)));
    }

    @Test
    void it_is_extended_once_and_not_after_its_last_day() {
        Deadline deadline = in(Standing.RUNNING);
        refuses(
                DeadlineRefusal.DEADLINE_PASSED,
                () -> deadline.extend("extension", LastDay.on(DUE.plusDays(3)), DUE.plusDays(1), NOW));
        deadline.extend("extension", LastDay.on(DUE.plusDays(3)), DUE, NOW);

        refuses(
                DeadlineRefusal.DEADLINE_EXTENDED,
                () -> deadline.extend("extension", LastDay.on(DUE.plusDays(6)), DUE, NOW));
        assertThat(deadline.dueOn()).isEqualTo(DUE.plusDays(3));
    }

    @Test
    void it_stands_still_from_a_day_of_its_own_until_that_day_or_later() {
        Deadline deadline = in(Standing.RUNNING);

        refuses(DeadlineRefusal.DEADLINE_DAY_OUTSIDE, () -> deadline.suspend(BEGUN, NOW));
        refuses(DeadlineRefusal.DEADLINE_DAY_OUTSIDE, () -> deadline.suspend(DUE.plusDays(1), NOW));
        deadline.suspend(DUE, NOW);
        refuses(DeadlineRefusal.DEADLINE_DAY_OUTSIDE, () -> deadline.resume(DUE.minusDays(1), FIVE, CALENDAR, NOW));
        deadline.resume(DUE, FIVE, CALENDAR, NOW);
        assertThat(deadline.dueOn()).isEqualTo(DUE);
    }

    @Test
    void what_was_left_of_it_is_left_when_it_goes_on() {
        Deadline deadline = in(Standing.RUNNING);
        deadline.suspend(LocalDate.of(2007, 3, 8), NOW);

        // Three working days are left, the first of them 30 April, then the Labour Day holiday until 7 May
        deadline.resume(LocalDate.of(2007, 4, 30), FIVE, CALENDAR, NOW);

        assertThat(deadline.dueOn()).isEqualTo("2007-05-09");
    }

    @Test
    void what_lengthens_a_limit_is_reckoned_from_the_day_that_the_count_gave_and_gives_way_once() {
        // Sixty days end on 5 May, in the Labour Day holiday, which ends on 7 May
        LegalPeriod sixty = new LegalPeriod(Counting.CALENDAR_DAYS, 60, true);
        LocalDate received = LocalDate.of(2007, 3, 6);
        LastDay last = sixty.after(received, CALENDAR);
        assertThat(last).isEqualTo(new LastDay(LocalDate.of(2007, 5, 5), LocalDate.of(2007, 5, 8)));

        Deadline still = sixty(received, last);
        still.suspend(LocalDate.of(2007, 4, 10), NOW);
        still.resume(LocalDate.of(2007, 4, 20), sixty, CALENDAR, NOW);
        assertThat(still.dueOn()).isEqualTo("2007-05-15");

        Deadline extended = sixty(received, last);
        LegalPeriod thirty = new LegalPeriod(Counting.CALENDAR_DAYS, 30, true);
        extended.extend(
                "extension", thirty.after(extended.lastDay().reckonedOn(), CALENDAR), LocalDate.of(2007, 5, 8), NOW);
        assertThat(extended.dueOn()).isEqualTo("2007-06-04");

        // Nothing of the count is left, only the holiday
        Deadline over = sixty(received, last);
        over.suspend(LocalDate.of(2007, 5, 7), NOW);
        over.resume(LocalDate.of(2007, 6, 9), sixty, CALENDAR, NOW);
        assertThat(over.lastDay()).isEqualTo(new LastDay(LocalDate.of(2007, 6, 9), LocalDate.of(2007, 6, 11)));
    }

    private static Deadline sixty(LocalDate received, LastDay last) {
        Deadline deadline = new Deadline(
                UUID.randomUUID(),
                new Subject("test", UUID.randomUUID(), "360102"),
                "sixty-days",
                received,
                received.plusDays(1),
                NOW);
        deadline.beginAnew(deadline.subject(), received, last, NOW);
        return deadline;
    }

    @Test
    void a_last_day_of_rest_gives_way_where_the_law_says_so() {
        LocalDate friday = LocalDate.of(2007, 2, 9);

        assertThat(new LegalPeriod(Counting.CALENDAR_DAYS, 10, true).lastDay(friday, CALENDAR))
                .isEqualTo("2007-02-25");
        assertThat(new LegalPeriod(Counting.CALENDAR_DAYS, 10, false).lastDay(friday, CALENDAR))
                .isEqualTo("2007-02-19");
        assertThat(new LegalPeriod(Counting.MONTHS, 3, true).lastDay(LocalDate.of(2007, 1, 31), CALENDAR))
                .isEqualTo("2007-04-30");
        assertThat(new LegalPeriod(Counting.MONTHS, 3, false).lastDay(LocalDate.of(2007, 11, 29), CALENDAR))
                .isEqualTo("2008-02-29");
        assertThatThrownBy(() -> new LegalPeriod(Counting.MONTHS, -1, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Deadline in(Standing standing) {
        Deadline deadline = new Deadline(
                UUID.randomUUID(), new Subject("test", UUID.randomUUID(), "360102"), "five-days", BEGUN, DUE, NOW);
        switch (standing) {
            case RUNNING -> {}
            case SUSPENDED -> Act.SUSPEND.on.accept(deadline);
            case MET -> Act.MEET.on.accept(deadline);
            case DROPPED -> Act.DROP.on.accept(deadline);
        }
        return deadline;
    }

    private static void refuses(DeadlineRefusal refusal, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
