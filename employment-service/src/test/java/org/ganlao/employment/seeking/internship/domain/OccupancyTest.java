package org.ganlao.employment.seeking.internship.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.Refused.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.People;
import org.ganlao.employment.register.domain.Entry;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.Sex;
import org.ganlao.platform.record.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccupancyTest {

    private static final Instant NOW = Instant.parse("2007-06-30T00:00:00Z");
    private static final Origin ORIGIN = new Origin("test", "test");

    private final InternshipPosition position = position(2);

    @Test
    void an_internship_lasts_a_day_at_least() {
        LocalDate day = LocalDate.of(2007, 3, 1);

        new Stay(InternGroup.GRADUATE, day, day, Outcome.NONE);
        assertRefused(
                InternshipRefusal.INTERNSHIP_ENDS_BEFORE_START,
                () -> new Stay(InternGroup.GRADUATE, day, day.minusDays(1), Outcome.NONE));
    }

    @Test
    void as_many_as_there_are_places_may_be_there_at_once() {
        new Occupancy(position, List.of(intern("2007-03-01", "2007-03-31"), intern("2007-03-31", null))).requireFit();
    }

    @ParameterizedTest
    @CsvSource({"2007-03-30, true", "2007-03-31, true", "2007-04-01, false"})
    void one_more_has_to_wait_until_the_day_after_a_last_day(String day, boolean refused) {
        Occupancy occupancy = new Occupancy(
                position, List.of(intern("2007-03-01", "2007-03-31"), intern("2007-03-10", null), intern(day, null)));

        if (refused) {
            assertRefused(InternshipRefusal.POSITION_FULL, occupancy::requireFit);
        } else {
            occupancy.requireFit();
        }
    }

    @ParameterizedTest
    @CsvSource({"2007-01-31, true", "2007-02-01, false", "2007-05-31, false", "2007-06-01, true"})
    void interns_begin_while_the_position_is_open(String day, boolean refused) {
        position.close(LocalDate.of(2007, 6, 1), NOW);
        Occupancy occupancy = new Occupancy(position, List.of(intern(day, null)));

        if (refused) {
            assertRefused(InternshipRefusal.POSITION_NOT_OPEN, occupancy::requireFit);
        } else {
            occupancy.requireFit();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2007-01-31, , 2007-02-27, 0",
        "2007-01-31, , 2007-02-28, 1",
        "2007-03-01, , 2007-03-30, 0",
        "2007-03-01, , 2007-03-31, 1",
        "2007-03-01, 2007-05-30, 2007-06-30, 2",
        "2007-03-01, 2007-05-31, 2007-06-30, 3",
        "2007-03-01, 2007-05-31, 2007-02-28, 0"
    })
    void only_whole_months_count(String from, String lastDay, String until, int months) {
        assertThat(intern(from, lastDay).stay().wholeMonths(LocalDate.parse(until)))
                .hasSize(months);
    }

    private static InternshipPosition position(int places) {
        Entry entry = new Entry("360102", "东湖机械厂", LocalDate.of(2007, 2, 1), null);
        InternshipHost host =
                new InternshipHost(UUID.randomUUID(), ORIGIN, entry, InternshipKind.VOCATIONAL, "71526726X", NOW);
        return new InternshipPosition(UUID.randomUUID(), ORIGIN, host, entry, new Offer(null, places), NOW);
    }

    private Internship intern(String from, String lastDay) {
        LocalDate last = lastDay == null ? null : LocalDate.parse(lastDay);
        Stay stay = new Stay(InternGroup.GRADUATE, LocalDate.parse(from), last, last == null ? null : Outcome.NONE);
        PersonalId person = People.born(Sex.FEMALE, LocalDate.of(1984, 7, 1));
        return new Internship(UUID.randomUUID(), ORIGIN, People.sealed(person), position, stay, NOW);
    }
}
