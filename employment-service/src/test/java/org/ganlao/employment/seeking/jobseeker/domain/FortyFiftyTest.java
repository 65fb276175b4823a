package org.ganlao.employment.seeking.jobseeker.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.Sex;

class FortyFiftyTest {

    private static final FortyFifty RULE = new FortyFifty(40, 50);

    @Example
    void a_woman_counts_from_her_fortieth_birthday() {
        LocalDate birth = LocalDate.of(1967, 3, 5);

        assertThat(RULE.covers(Sex.FEMALE, birth, LocalDate.of(2007, 3, 4))).isFalse();
        assertThat(RULE.covers(Sex.FEMALE, birth, LocalDate.of(2007, 3, 5))).isTrue();
        assertThat(RULE.covers(Sex.FEMALE, birth, LocalDate.of(2007, 3, 6))).isTrue();
    }

    @Example
    void a_man_counts_from_his_fiftieth_birthday() {
        LocalDate birth = LocalDate.of(1957, 3, 5);

        assertThat(RULE.covers(Sex.MALE, birth, LocalDate.of(2007, 3, 4))).isFalse();
        assertThat(RULE.covers(Sex.MALE, birth, LocalDate.of(2007, 3, 5))).isTrue();
        assertThat(RULE.covers(Sex.MALE, birth.plusYears(10), LocalDate.of(2007, 3, 5)))
                .isFalse();
    }

    @Example
    void a_man_born_on_29_february_counts_from_28_february_of_a_common_year() {
        LocalDate birth = LocalDate.of(1956, 2, 29);

        assertThat(RULE.covers(Sex.MALE, birth, LocalDate.of(2006, 2, 27))).isFalse();
        assertThat(RULE.covers(Sex.MALE, birth, LocalDate.of(2006, 2, 28))).isTrue();
    }

    @Example
    void a_woman_born_on_29_february_counts_from_29_february_of_a_leap_year() {
        LocalDate birth = LocalDate.of(1968, 2, 29);

        assertThat(RULE.covers(Sex.FEMALE, birth, LocalDate.of(2008, 2, 28))).isFalse();
        assertThat(RULE.covers(Sex.FEMALE, birth, LocalDate.of(2008, 2, 29))).isTrue();
    }

    @Example
    void a_passport_proves_no_age() {
        PersonalId passport = PersonalId.of(PersonalId.Kind.PASSPORT, "E12345678");

        assertThat(RULE.covers(passport, LocalDate.of(2007, 3, 5))).isFalse();
    }

    @Property
    void nobody_counts_before_the_birthday_and_everybody_from_it_on(
            @ForAll Sex sex, @ForAll("birthDates") LocalDate birth) {
        LocalDate birthday = birth.plusYears(sex == Sex.FEMALE ? 40 : 50);

        assertThat(RULE.covers(sex, birth, birthday.minusDays(1))).isFalse();
        assertThat(RULE.covers(sex, birth, birthday)).isTrue();
    }

    @Property
    void who_counts_once_counts_ever_after(
            @ForAll Sex sex, @ForAll("birthDates") LocalDate birth, @ForAll("days") LocalDate day) {
        boolean counts = RULE.covers(sex, birth, day);

        assertThat(counts && !RULE.covers(sex, birth, day.plusDays(1))).isFalse();
    }

    @Property
    void a_woman_counts_wherever_a_man_of_her_age_does(
            @ForAll("birthDates") LocalDate birth, @ForAll("days") LocalDate day) {
        assertThat(RULE.covers(Sex.MALE, birth, day) && !RULE.covers(Sex.FEMALE, birth, day))
                .isFalse();
    }

    @Provide
    Arbitrary<LocalDate> birthDates() {
        return between(LocalDate.of(1900, 1, 1), LocalDate.of(1990, 12, 31));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return between(LocalDate.of(1990, 1, 1), LocalDate.of(2020, 12, 31));
    }

    private static Arbitrary<LocalDate> between(LocalDate first, LocalDate last) {
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
