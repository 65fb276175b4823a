package org.ganlao.employment.seeking.placement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.Refused.assertRefused;

import java.time.LocalDate;
import org.ganlao.employment.seeking.jobseeker.domain.EndReason;
import org.ganlao.employment.seeking.jobseeker.domain.JobSeeker;
import org.ganlao.employment.seeking.jobseeker.domain.JobSeekerState;
import org.ganlao.employment.seeking.jobseeker.domain.SeekerKind;
import org.junit.jupiter.api.Test;

class WorkHistoryTest {

    private static final LocalDate MARCH_5 = LocalDate.of(2007, 3, 5);
    private static final LocalDate FEBRUARY_8 = LocalDate.of(2007, 2, 8);

    private final PersonAtWork li = PersonAtWork.bornOn(LocalDate.of(1967, 3, 5));

    @Test
    void a_registered_person_is_placed_as_what_the_registration_says_and_is_registered_no_longer() {
        // Given
        JobSeeker registration = li.registered(SeekerKind.LAID_OFF, FEBRUARY_8);

        // When
        Placement placement = li.placed(MARCH_5);

        // Then
        assertThat(placement.situation()).isEqualTo(new Situation(false, SeekerKind.LAID_OFF, true));
        assertThat(placement.version()).isEqualTo(1);
        assertThat(registration.state()).isEqualTo(JobSeekerState.DEREGISTERED);
        assertThat(registration.version()).isEqualTo(2);
        assertThat(registration.ending()).hasValueSatisfying(ending -> {
            assertThat(ending.on()).isEqualTo(MARCH_5);
            assertThat(ending.reason()).isEqualTo(EndReason.WORK);
            assertThat(ending.placement()).isEqualTo(placement.id());
        });
        assertThat(li.lastConsequences().registrations()).containsExactly(registration);
    }

    @Test
    void without_a_registration_the_person_is_placed_as_other() {
        assertThat(li.placed(MARCH_5).situation().seekerKind()).isEqualTo(SeekerKind.OTHER);
    }

    @Test
    void a_registration_that_begins_the_day_after_says_nothing_and_goes_on() {
        JobSeeker registration = li.registered(SeekerKind.UNEMPLOYED, MARCH_5.plusDays(1));

        Placement placement = li.placed(MARCH_5);

        assertThat(placement.situation().seekerKind()).isEqualTo(SeekerKind.OTHER);
        assertThat(registration.state()).isEqualTo(JobSeekerState.REGISTERED);
    }

    @Test
    void a_registration_that_begins_on_the_day_itself_says() {
        li.registered(SeekerKind.UNEMPLOYED, MARCH_5);

        assertThat(li.placed(MARCH_5).situation().seekerKind()).isEqualTo(SeekerKind.UNEMPLOYED);
    }

    @Test
    void who_held_an_urban_job_until_the_day_before_takes_up_no_new_one() {
        li.placedUntil(FEBRUARY_8, MARCH_5.minusDays(1));

        assertThat(li.placed(MARCH_5).situation().heldUrbanJob()).isTrue();
    }

    @Test
    void who_left_the_urban_job_a_day_earlier_takes_up_a_new_one() {
        li.placedUntil(FEBRUARY_8, MARCH_5.minusDays(2));

        assertThat(li.placed(MARCH_5).situation().heldUrbanJob()).isFalse();
    }

    @Test
    void a_rural_job_before_does_not_matter() {
        li.placedInTheCountry(FEBRUARY_8);

        assertThat(li.placed(MARCH_5).situation().heldUrbanJob()).isFalse();
    }

    @Test
    void two_urban_jobs_that_begin_on_one_day_are_both_new() {
        Placement first = li.placed(MARCH_5);
        Placement second = li.placed(MARCH_5);

        assertThat(first.situation().heldUrbanJob()).isFalse();
        assertThat(second.situation().heldUrbanJob()).isFalse();
    }

    @Test
    void a_back_dated_placement_takes_the_newness_from_a_later_one() {
        // Given
        Placement later = li.placed(MARCH_5);

        // When
        Placement earlier = li.placed(FEBRUARY_8);

        // Then
        assertThat(later.situation().heldUrbanJob()).isTrue();
        assertThat(later.version()).isEqualTo(2);
        assertThat(earlier.version()).isEqualTo(1);
        assertThat(li.lastConsequences().placements()).containsExactly(later);
    }

    @Test
    void ending_the_earlier_job_gives_the_newness_back() {
        // Given
        Placement earlier = li.placed(FEBRUARY_8);
        Placement later = li.placed(MARCH_5);
        assertThat(later.situation().heldUrbanJob()).isTrue();

        // When
        li.left(earlier, MARCH_5.minusDays(2));

        // Then
        assertThat(later.situation().heldUrbanJob()).isFalse();
        assertThat(li.lastConsequences().placements()).containsExactly(later);
    }

    @Test
    void annulling_the_earlier_job_gives_the_newness_back() {
        Placement earlier = li.placed(FEBRUARY_8);
        Placement later = li.placed(MARCH_5);

        li.annulled(earlier);

        assertThat(later.situation().heldUrbanJob()).isFalse();
        assertThat(later.version()).isEqualTo(2);
        assertThat(earlier.version()).isEqualTo(2);
    }

    @Test
    void annulling_the_placement_lets_the_registration_go_on() {
        // Given
        JobSeeker registration = li.registered(SeekerKind.LAID_OFF, FEBRUARY_8);
        Placement placement = li.placed(MARCH_5);

        // When
        li.annulled(placement);

        // Then
        assertThat(registration.state()).isEqualTo(JobSeekerState.REGISTERED);
        assertThat(registration.version()).isEqualTo(3);
    }

    @Test
    void annulling_the_placement_leaves_the_registration_ended_where_the_person_was_registered_anew() {
        JobSeeker first = li.registered(SeekerKind.LAID_OFF, FEBRUARY_8);
        Placement placement = li.placed(MARCH_5);
        JobSeeker second = li.registered(SeekerKind.UNEMPLOYED, MARCH_5.plusDays(30));

        li.annulled(placement);

        assertThat(first.ending()).hasValueSatisfying(ending -> {
            assertThat(ending.on()).isEqualTo(MARCH_5);
            assertThat(ending.reason()).isEqualTo(EndReason.OTHER);
            assertThat(ending.placement()).isNull();
        });
        assertThat(second.state()).isEqualTo(JobSeekerState.REGISTERED);
    }

    @Test
    void the_registration_follows_the_placement_to_its_corrected_date() {
        JobSeeker registration = li.registered(SeekerKind.LAID_OFF, FEBRUARY_8);
        Placement placement = li.placed(MARCH_5);

        li.corrected(placement, MARCH_5.plusDays(3));

        assertThat(registration.ending())
                .hasValueSatisfying(ending -> assertThat(ending.on()).isEqualTo(MARCH_5.plusDays(3)));
    }

    @Test
    void a_placement_corrected_to_a_day_before_the_registration_ends_it_no_longer() {
        JobSeeker registration = li.registered(SeekerKind.LAID_OFF, FEBRUARY_8);
        Placement placement = li.placed(MARCH_5);

        li.corrected(placement, FEBRUARY_8.minusDays(1));

        assertThat(registration.state()).isEqualTo(JobSeekerState.REGISTERED);
        assertThat(placement.situation().seekerKind()).isEqualTo(SeekerKind.OTHER);
        assertThat(placement.version()).isEqualTo(2);
    }

    @Test
    void the_earliest_of_two_placements_ends_the_registration() {
        JobSeeker registration = li.registered(SeekerKind.LAID_OFF, FEBRUARY_8);
        li.placed(MARCH_5);

        Placement earlier = li.placed(MARCH_5.minusDays(10));

        assertThat(registration.ending())
                .hasValueSatisfying(ending -> assertThat(ending.placement()).isEqualTo(earlier.id()));
    }

    @Test
    void work_does_not_change_what_a_clerk_ended() {
        JobSeeker registration = li.registered(SeekerKind.LAID_OFF, FEBRUARY_8);
        li.retired(registration, MARCH_5.plusDays(20));

        Placement placement = li.placed(MARCH_5);

        assertThat(registration.ending())
                .hasValueSatisfying(ending -> assertThat(ending.reason()).isEqualTo(EndReason.RETIREMENT));
        assertThat(placement.situation().seekerKind()).isEqualTo(SeekerKind.LAID_OFF);
    }

    @Test
    void annulling_the_registration_takes_it_out_of_the_placement() {
        JobSeeker registration = li.registered(SeekerKind.LAID_OFF, FEBRUARY_8);
        Placement placement = li.placed(MARCH_5);

        li.annulled(registration);

        assertThat(placement.situation().seekerKind()).isEqualTo(SeekerKind.OTHER);
        assertThat(placement.version()).isEqualTo(2);
    }

    @Test
    void a_registration_made_after_the_placement_and_dated_before_it_counts_and_is_ended_by_it() {
        Placement placement = li.placed(MARCH_5);

        JobSeeker registration = li.registered(SeekerKind.UNEMPLOYED, FEBRUARY_8);

        assertThat(placement.situation().seekerKind()).isEqualTo(SeekerKind.UNEMPLOYED);
        assertThat(registration.state()).isEqualTo(JobSeekerState.DEREGISTERED);
        assertThat(registration.version()).isEqualTo(1);
    }

    @Test
    void the_age_is_that_of_the_first_day() {
        assertThat(li.placed(MARCH_5.minusDays(1)).situation().age4050()).isFalse();
        assertThat(li.placed(MARCH_5).situation().age4050()).isTrue();
    }

    @Test
    void the_same_work_is_recorded_once() {
        li.placed(MARCH_5, "71526726X");

        assertRefused(PlacementRefusal.ALREADY_PLACED, () -> li.placed(MARCH_5.plusDays(10), "71526726X"));
    }

    @Test
    void the_same_employer_may_take_the_person_on_again() {
        Placement first = li.placed(FEBRUARY_8, "71526726X");
        li.left(first, MARCH_5.minusDays(1));

        assertThat(li.placed(MARCH_5, "71526726X").situation().heldUrbanJob()).isTrue();
    }
}
