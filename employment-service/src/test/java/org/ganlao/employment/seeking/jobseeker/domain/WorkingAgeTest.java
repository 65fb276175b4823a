package org.ganlao.employment.seeking.jobseeker.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.ganlao.employment.Refused.assertRefused;

import java.time.LocalDate;
import org.ganlao.employment.People;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.Sex;
import org.junit.jupiter.api.Test;

class WorkingAgeTest {

    private static final WorkingAge FROM_16 = new WorkingAge(16);
    private final PersonalId girl = People.born(Sex.FEMALE, LocalDate.of(1991, 3, 5));

    @Test
    void refuses_a_child_on_the_day_before_the_sixteenth_birthday() {
        assertRefused(JobSeekerRefusal.UNDER_WORKING_AGE, () -> FROM_16.require(girl, LocalDate.of(2007, 3, 4)));
    }

    @Test
    void lets_a_person_work_from_the_sixteenth_birthday() {
        assertThatCode(() -> FROM_16.require(girl, LocalDate.of(2007, 3, 5))).doesNotThrowAnyException();
    }

    @Test
    void cannot_judge_a_passport() {
        PersonalId passport = PersonalId.of(PersonalId.Kind.PASSPORT, "E12345678");

        assertThatCode(() -> FROM_16.require(passport, LocalDate.of(2007, 3, 4)))
                .doesNotThrowAnyException();
    }
}
