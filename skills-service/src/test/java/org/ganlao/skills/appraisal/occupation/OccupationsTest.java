package org.ganlao.skills.appraisal.occupation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.skills.appraisal.occupation.domain.OccupationRefusal;
import org.junit.jupiter.api.Test;

class OccupationsTest {

    private final Occupations occupations = new Occupations();

    @Test
    void know_a_welder_and_what_each_level_asks_for() {
        Occupation welder = occupations.require("6-04-02-05", 4, "");

        assertThat(welder.zh()).isEqualTo("焊工");
        assertThat(welder.hoursByLevel()).containsEntry(5, 500).containsEntry(1, 200);
        assertThat(welder.yearsInsteadOfLevelBelow(4)).contains(7);
        assertThat(welder.yearsInsteadOfLevelBelow(1)).isEmpty();
        assertThat(welder.isLowest(5)).isTrue();
        assertThat(welder.isLowest(4)).isFalse();
    }

    @Test
    void restrict_employment_from_the_day_of_the_order() {
        Occupation welder = occupations.require("6-04-02-05", "");

        assertThat(welder.restrictedOn(LocalDate.of(2000, 6, 30))).isFalse();
        assertThat(welder.restrictedOn(LocalDate.of(2000, 7, 1))).isTrue();
        assertThat(occupations.require("5-01-01-01", "").restrictedOn(LocalDate.of(2007, 1, 1)))
                .isFalse();
    }

    @Test
    void refuse_what_the_classification_does_not_have() {
        assertThatThrownBy(() -> occupations.require("9-99-99-99", "/occupation"))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(OccupationRefusal.OCCUPATION_UNKNOWN));
        assertThatThrownBy(() -> occupations.require("4-03-04-01", 5, ""))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(OccupationRefusal.LEVEL_NOT_OF_OCCUPATION));
    }

    @Test
    void are_of_use_as_they_stand() {
        assertThat(occupations.after("")).hasSizeBetween(60, 120).allSatisfy(occupation -> {
            assertThat(occupation.code()).matches("[1-8]-\\d\\d-\\d\\d-\\d\\d");
            assertThat(occupation.hoursByLevel().keySet())
                    .isSubsetOf(1, 2, 3, 4, 5)
                    .isNotEmpty();
            assertThat(occupation.hoursByLevel().values()).allMatch(hours -> hours > 0);
            assertThat(occupation.yearsInstead().keySet())
                    .isSubsetOf(occupation.hoursByLevel().keySet());
            assertThat(occupation.source()).isNotBlank();
        });
    }
}
