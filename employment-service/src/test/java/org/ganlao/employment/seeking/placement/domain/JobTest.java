package org.ganlao.employment.seeking.placement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.Refused.assertRefused;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JobTest {

    private static final LocalDate MARCH_5 = LocalDate.of(2007, 3, 5);
    private static final String EMPLOYER = "71526726X";

    @ParameterizedTest
    @EnumSource(names = {"URBAN_NEW_JOB", "RE_EMPLOYMENT", "PUBLIC_WELFARE"})
    void needs_an_employer(PlacementKind kind) {
        assertRefused(PlacementRefusal.EMPLOYER_MISSING, () -> job(kind, true, null, null));
    }

    @Test
    void has_no_employer_where_employment_is_flexible() {
        assertRefused(PlacementRefusal.FLEXIBLE_WITH_EMPLOYER, () -> job(PlacementKind.FLEXIBLE, true, EMPLOYER, null));
    }

    @Test
    void is_urban_where_it_is_a_new_urban_job() {
        assertRefused(
                PlacementRefusal.NEW_URBAN_JOB_NOT_URBAN,
                () -> job(PlacementKind.URBAN_NEW_JOB, false, EMPLOYER, null));
    }

    @Test
    void ends_no_earlier_than_it_begins() {
        assertRefused(
                PlacementRefusal.ENDS_BEFORE_START,
                () -> job(PlacementKind.FLEXIBLE, true, null, MARCH_5.minusDays(1)));
        assertThat(job(PlacementKind.FLEXIBLE, true, null, MARCH_5).endedOn()).isEqualTo(MARCH_5);
    }

    @Test
    void is_held_from_its_first_day_to_its_last() {
        Job job = job(PlacementKind.FLEXIBLE, true, null, MARCH_5.plusDays(2));

        assertThat(job.heldOn(MARCH_5.minusDays(1))).isFalse();
        assertThat(job.heldOn(MARCH_5)).isTrue();
        assertThat(job.heldOn(MARCH_5.plusDays(2))).isTrue();
        assertThat(job.heldOn(MARCH_5.plusDays(3))).isFalse();
    }

    private static Job job(PlacementKind kind, boolean urban, String employer, LocalDate endedOn) {
        return new Job(kind, urban, "360102", "360103", employer, null, null, MARCH_5, endedOn);
    }
}
