package org.ganlao.employment.seeking.jobseeker.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.Refused.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ganlao.employment.People;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.Sex;
import org.ganlao.platform.record.Origin;

class SelfEndingTest {

    private static final Instant NOW = Instant.parse("2007-09-01T01:00:00Z");
    private static final LocalDate FEBRUARY_8 = LocalDate.of(2007, 2, 8);
    private static final LocalDate AUGUST_8 = LocalDate.of(2007, 8, 8);
    private static final SelfEnding RULES = new SelfEnding(6, 55, 60);

    private final PersonalId woman = People.born(Sex.FEMALE, LocalDate.of(1967, 3, 5));

    @Example
    void after_six_months_of_silence_the_last_day_of_them_is_the_last_of_the_registration() {
        JobSeeker seeker = seeker();

        assertThat(seeker.endByItself(RULES, woman, AUGUST_8, NOW)).isFalse();
        assertThat(seeker.endByItself(RULES, woman, AUGUST_8.plusDays(1), NOW)).isTrue();
        assertThat(seeker.ending()).hasValue(new Ending(AUGUST_8, EndReason.OTHER, null, EndingRule.SILENCE));
        assertThat(seeker.endByItself(RULES, woman, AUGUST_8.plusDays(2), NOW)).isFalse();
        assertThat(seeker.version()).isEqualTo(2);
    }

    @Example
    void a_contact_begins_the_months_anew() {
        JobSeeker seeker = seeker();
        seeker.note(visit(FEBRUARY_8.plusMonths(1)), NOW);
        seeker.note(visit(FEBRUARY_8.plusDays(3)), NOW);

        assertThat(seeker.lastContactOn()).isEqualTo(FEBRUARY_8.plusMonths(1));
        assertThat(seeker.endsByItself(RULES, woman, LocalDate.of(2007, 9, 8))).isFalse();
        assertThat(seeker.endsByItself(RULES, woman, LocalDate.of(2007, 9, 9))).isTrue();
    }

    @Example
    void a_contact_in_time_that_was_noted_late_takes_the_ending_by_silence_back() {
        // Given
        JobSeeker seeker = seeker();
        seeker.endByItself(RULES, woman, LocalDate.of(2007, 9, 1), NOW);

        // When
        assertRefused(JobSeekerRefusal.REGISTRATION_ENDED, () -> seeker.note(visit(AUGUST_8.plusDays(1)), NOW));
        seeker.note(visit(AUGUST_8), NOW);

        // Then
        assertThat(seeker.state()).isEqualTo(JobSeekerState.REGISTERED);
        assertRefused(JobSeekerRefusal.CONTACT_NOTED, () -> seeker.note(visit(AUGUST_8), NOW));
        assertRefused(
                JobSeekerRefusal.CONTACT_BEFORE_REGISTRATION, () -> seeker.note(visit(FEBRUARY_8.minusDays(1)), NOW));
    }

    @Example
    void what_a_clerk_ended_takes_no_contact() {
        JobSeeker seeker = seeker();
        seeker.deregister(Ending.stated(AUGUST_8, EndReason.OTHER), NOW);

        assertRefused(JobSeekerRefusal.REGISTRATION_ENDED, () -> seeker.note(visit(AUGUST_8), NOW));
    }

    @Example
    void the_day_before_the_birthday_of_retirement_is_the_last() {
        PersonalId man = People.born(Sex.MALE, LocalDate.of(1947, 4, 10));
        JobSeeker seeker = seeker();

        assertThat(seeker.endsByItself(RULES, man, LocalDate.of(2007, 4, 9))).isFalse();
        assertThat(seeker.endByItself(RULES, man, LocalDate.of(2007, 4, 10), NOW))
                .isTrue();
        assertThat(seeker.ending())
                .hasValue(new Ending(LocalDate.of(2007, 4, 9), EndReason.RETIREMENT, null, EndingRule.RETIREMENT_AGE));
        assertRefused(JobSeekerRefusal.REGISTRATION_ENDED, () -> seeker.note(visit(LocalDate.of(2007, 4, 1)), NOW));
    }

    @Example
    void who_was_registered_at_that_age_already_or_shows_no_birth_date_is_left_to_the_clerk() {
        PersonalId pensioner = People.born(Sex.FEMALE, LocalDate.of(1952, 2, 8));
        PersonalId foreigner = PersonalId.of(PersonalId.Kind.PASSPORT, "G12345678");
        LocalDate day = FEBRUARY_8.plusMonths(1);

        assertThat(seeker().endsByItself(RULES, pensioner, day)).isFalse();
        assertThat(seeker().endsByItself(RULES, foreigner, day)).isFalse();
    }

    @Example
    void work_that_began_before_ends_it_instead_and_later_work_does_not() {
        // Given
        JobSeeker seeker = seeker();
        seeker.endByItself(RULES, woman, LocalDate.of(2007, 9, 1), NOW);
        UUID placement = UUID.randomUUID();

        // Then
        assertThat(seeker.findNoWork(false)).isFalse();
        assertThat(seeker.endByWork(placement, AUGUST_8.plusDays(1))).isFalse();
        assertThat(seeker.endByWork(placement, AUGUST_8)).isTrue();
        assertThat(seeker.ending()).hasValue(Ending.byWork(AUGUST_8, placement));
    }

    @Example
    void a_correction_that_repeats_the_ending_leaves_it_to_the_rule_and_one_without_takes_it_back() {
        // Given
        JobSeeker seeker = seeker();
        seeker.endByItself(RULES, woman, LocalDate.of(2007, 9, 1), NOW);
        Registration other = registration().withGroup(SeekerGroup.MERGED_RAIL);

        // When
        seeker.correct(other, Ending.stated(AUGUST_8, EndReason.OTHER), NOW);

        // Then
        assertThat(seeker.ending().map(Ending::rule)).hasValue(EndingRule.SILENCE);
        seeker.correct(other, null, NOW);
        assertThat(seeker.state()).isEqualTo(JobSeekerState.REGISTERED);
    }

    @Example
    void refusals_end_it_unless_something_did_before() {
        // Given
        LocalDate march5 = LocalDate.of(2007, 3, 5);
        JobSeeker seeker = seeker();
        JobSeeker byClerk = seeker();
        byClerk.deregister(Ending.stated(AUGUST_8, EndReason.OTHER), NOW);
        JobSeeker bySilence = seeker();
        bySilence.endByItself(RULES, woman, LocalDate.of(2007, 9, 1), NOW);
        JobSeeker silentBefore = seeker();
        silentBefore.endByItself(RULES, woman, LocalDate.of(2007, 9, 1), NOW);

        // Then
        assertThat(seeker.refuseWork(march5, false, NOW)).isTrue();
        assertThat(seeker.ending()).hasValue(new Ending(march5, EndReason.OTHER, null, EndingRule.REFUSALS));
        assertThat(seeker.refuseWork(march5, false, NOW)).isFalse();
        byClerk.refuseWork(march5, false, NOW);
        assertThat(byClerk.ending().map(Ending::rule)).isEmpty();
        bySilence.refuseWork(march5, false, NOW);
        assertThat(bySilence.ending().map(Ending::rule)).hasValue(EndingRule.REFUSALS);
        silentBefore.refuseWork(AUGUST_8.plusDays(1), false, NOW);
        assertThat(silentBefore.ending().map(Ending::rule)).hasValue(EndingRule.SILENCE);
    }

    @Example
    void refusals_that_are_taken_back_end_it_no_more_unless_the_person_is_registered_anew() {
        // Given
        LocalDate march5 = LocalDate.of(2007, 3, 5);
        JobSeeker goesOn = seeker();
        goesOn.refuseWork(march5, false, NOW);
        JobSeeker replaced = seeker();
        replaced.refuseWork(march5, false, NOW);
        JobSeeker replacedAndRefusedLater = seeker();
        replacedAndRefusedLater.refuseWork(march5, false, NOW);

        // When
        goesOn.refuseWork(null, false, NOW);
        replaced.refuseWork(null, true, NOW);
        replacedAndRefusedLater.refuseWork(march5.plusDays(90), true, NOW);

        // Then
        assertThat(goesOn.state()).isEqualTo(JobSeekerState.REGISTERED);
        assertThat(replaced.ending()).hasValue(Ending.stated(march5, EndReason.OTHER));
        assertThat(replacedAndRefusedLater.ending()).hasValue(Ending.stated(march5, EndReason.OTHER));
    }

    @Example
    void refusals_move_the_end_either_way_and_only_earlier_where_the_person_is_registered_anew() {
        // Given
        LocalDate march5 = LocalDate.of(2007, 3, 5);
        JobSeeker later = seeker();
        later.refuseWork(march5, false, NOW);
        JobSeeker earlier = seeker();
        earlier.refuseWork(march5, false, NOW);

        // When
        later.refuseWork(march5.plusDays(90), false, NOW);
        earlier.refuseWork(march5.minusDays(1), true, NOW);

        // Then
        assertThat(later.ending()).hasValue(Ending.byRule(march5.plusDays(90), EndingRule.REFUSALS));
        assertThat(earlier.ending()).hasValue(Ending.byRule(march5.minusDays(1), EndingRule.REFUSALS));
    }

    /** As where a placement that had ended it was annulled later. */
    @Example
    void refusals_that_could_not_end_it_then_are_found_by_whoever_looks() {
        // Given
        LocalDate march5 = LocalDate.of(2007, 3, 5);
        JobSeeker seeker = seeker();
        seeker.endByWork(UUID.randomUUID(), march5.plusDays(1));
        seeker.refuseWork(march5, false, NOW);
        seeker.findNoWork(false);

        // Then
        assertThat(seeker.endsByItself(RULES, woman, march5)).isFalse();
        assertThat(seeker.endByItself(RULES, woman, march5.plusDays(1), NOW)).isTrue();
        assertThat(seeker.ending().map(Ending::rule)).hasValue(EndingRule.REFUSALS);
    }

    @Property
    void the_day_it_ends_on_does_not_depend_on_the_day_somebody_looks(
            @ForAll @IntRange(min = 0, max = 400) int contactAfter,
            @ForAll @IntRange(min = 0, max = 2000) int lookAfter) {
        JobSeeker looked = seeker();
        JobSeeker late = seeker();
        LocalDate contact = FEBRUARY_8.plusDays(contactAfter);
        looked.note(visit(contact), NOW);
        late.note(visit(contact), NOW);
        LocalDate day = contact.plusDays(lookAfter);

        boolean ended = looked.endByItself(RULES, woman, day, NOW);
        late.endByItself(RULES, woman, contact.plusDays(3000), NOW);

        assertThat(ended).isEqualTo(contact.plusMonths(6).isBefore(day));
        assertThat(!ended || looked.ending().equals(late.ending())).isTrue();
    }

    private static Contact visit(LocalDate day) {
        return new Contact(day, ContactWay.VISIT);
    }

    private static Registration registration() {
        return new Registration(
                FEBRUARY_8,
                "360102",
                "李梅",
                "360103",
                null,
                Residence.URBAN,
                SeekerKind.UNEMPLOYED,
                Set.of(),
                null,
                null);
    }

    private static JobSeeker seeker() {
        return new JobSeeker(
                UUID.randomUUID(),
                new Origin("desk", UUID.randomUUID().toString()),
                People.sealed(People.born(Sex.FEMALE, LocalDate.of(1967, 3, 5))),
                registration(),
                NOW);
    }
}
