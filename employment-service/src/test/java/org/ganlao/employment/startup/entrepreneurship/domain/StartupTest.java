package org.ganlao.employment.startup.entrepreneurship.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.Refused.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.employment.People;
import org.ganlao.platform.personal.Sex;
import org.ganlao.platform.record.Origin;
import org.junit.jupiter.api.Test;

class StartupTest {

    private static final Instant NOW = Instant.parse("2007-06-30T02:00:00Z");
    private static final LocalDate GUIDED = LocalDate.of(2007, 3, 5);
    private static final LocalDate OPENED = LocalDate.of(2007, 3, 31);
    private static final VisitSchedule SCHEDULE = VisitSchedule.of("1 3");

    @Test
    void the_next_visit_is_due_by_the_schedule_until_all_were_made() {
        Startup startup = opened();
        assertThat(next(startup)).isEqualTo(LocalDate.of(2007, 4, 30));

        startup.visit(visit(OPENED), NOW);
        assertThat(next(startup)).isEqualTo(LocalDate.of(2007, 6, 30));

        startup.visit(visit(OPENED), NOW);
        assertThat(next(startup)).isNull();
    }

    @Test
    void nothing_is_to_be_visited_before_the_opening_and_after_the_end() {
        assertThat(next(guided())).isNull();

        Startup startup = opened();
        startup.end(new StartupEnd(OPENED.plusDays(1), StartupOutcome.FAILED, ""), NOW);
        assertThat(next(startup)).isNull();
    }

    @Test
    void is_in_business_from_its_opening_to_the_day_before_its_end() {
        Startup startup = opened();
        startup.end(new StartupEnd(OPENED.plusDays(2), StartupOutcome.SOLD, ""), NOW);

        assertThat(startup.inBusinessOn(OPENED.minusDays(1))).isFalse();
        assertThat(startup.inBusinessOn(OPENED)).isTrue();
        assertThat(startup.inBusinessOn(OPENED.plusDays(1))).isTrue();
        assertThat(startup.inBusinessOn(OPENED.plusDays(2))).isFalse();
    }

    @Test
    void opens_on_the_day_of_its_last_guidance_at_the_earliest() {
        Startup startup = guided();

        assertRefused(
                EntrepreneurshipRefusal.STARTUP_OUT_OF_ORDER, () -> startup.open(opening(GUIDED.minusDays(1)), NOW));
        Startup other = guided();
        other.open(opening(GUIDED), NOW);
        assertThat(other.state()).isEqualTo(StartupState.IN_BUSINESS);
    }

    @Test
    void ends_the_day_after_its_last_visit_at_the_earliest() {
        Startup startup = opened();
        startup.visit(visit(OPENED.plusDays(9)), NOW);

        assertRefused(
                EntrepreneurshipRefusal.STARTUP_OUT_OF_ORDER,
                () -> startup.end(new StartupEnd(OPENED.plusDays(9), StartupOutcome.FAILED, ""), NOW));
    }

    private static LocalDate next(Startup startup) {
        startup.follow(SCHEDULE);
        return startup.nextVisitOn();
    }

    private static Startup opened() {
        Startup startup = guided();
        startup.open(opening(OPENED), NOW);
        return startup;
    }

    private static Startup guided() {
        return new Startup(
                UUID.randomUUID(),
                new Origin("test", "1"),
                People.sealed(People.born(Sex.FEMALE, LocalDate.of(1972, 5, 4))),
                "360102",
                new Guidance(GUIDED, "周琳", "选址"),
                NOW);
    }

    private static Opening opening(LocalDate day) {
        return new Opening(day, "早餐店", "71526726X", null, null);
    }

    private static Visit visit(LocalDate day) {
        return new Visit(day, "周琳", true, 1, "稳定");
    }
}
