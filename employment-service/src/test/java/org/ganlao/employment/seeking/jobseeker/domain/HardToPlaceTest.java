package org.ganlao.employment.seeking.jobseeker.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.ganlao.employment.People;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.Sex;
import org.junit.jupiter.api.Test;

class HardToPlaceTest {

    private static final LocalDate BIRTHDAY = LocalDate.of(2007, 5, 5);

    private final FortyFifty age = new FortyFifty(40, 50);
    private final HardToPlace rule = new HardToPlace(EnumSet.of(SeekerGroup.AGED_4050, SeekerGroup.DISABLED), age);
    private final PersonalId li = People.born(Sex.FEMALE, BIRTHDAY.minusYears(40));

    @Test
    void a_laid_off_woman_is_from_her_fortieth_birthday_on() {
        assertThat(rule.of(registered(SeekerKind.LAID_OFF), li, BIRTHDAY.minusDays(1)))
                .isEmpty();
        assertThat(rule.of(registered(SeekerKind.LAID_OFF), li, BIRTHDAY)).contains(SeekerGroup.AGED_4050);
        assertThat(rule.of(registered(SeekerKind.UNEMPLOYED), li, BIRTHDAY.plusDays(1)))
                .contains(SeekerGroup.AGED_4050);
    }

    @Test
    void a_group_counts_where_it_is_named() {
        LocalDate before = BIRTHDAY.minusDays(1);

        assertThat(rule.of(registered(SeekerKind.LAID_OFF, SeekerGroup.DISABLED), li, before))
                .contains(SeekerGroup.DISABLED);
        assertThat(rule.of(registered(SeekerKind.LAID_OFF, SeekerGroup.VETERAN), li, before))
                .isEmpty();
        assertThat(rule.of(registered(SeekerKind.LAID_OFF, SeekerGroup.AGED_4050), li, before))
                .isEmpty();
    }

    @Test
    void nobody_else_who_looks_for_work_is() {
        assertThat(rule.of(registered(SeekerKind.OTHER, SeekerGroup.DISABLED), li, BIRTHDAY))
                .isEmpty();
    }

    @Test
    void age_alone_makes_nobody_where_it_is_not_named() {
        HardToPlace narrow = new HardToPlace(Set.of(SeekerGroup.DISABLED), age);

        assertThat(narrow.of(registered(SeekerKind.LAID_OFF), li, BIRTHDAY)).isEmpty();
    }

    private static Registration registered(SeekerKind kind, SeekerGroup... groups) {
        return new Registration(
                BIRTHDAY.minusYears(1),
                "360102",
                "李梅",
                "360102",
                null,
                Residence.URBAN,
                kind,
                Set.of(groups),
                null,
                null);
    }
}
