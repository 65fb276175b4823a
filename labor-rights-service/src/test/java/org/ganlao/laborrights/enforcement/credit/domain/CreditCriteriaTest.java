package org.ganlao.laborrights.enforcement.credit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditCriteriaTest {

    private static final CreditCriteria CRITERIA = new CreditCriteria(
            LocalDate.of(2003, 1, 1),
            "test",
            false,
            List.of(
                    new CreditCriteria.Criterion(CreditGrade.B, "found", 1),
                    new CreditCriteria.Criterion(CreditGrade.C, "found", 5),
                    new CreditCriteria.Criterion(CreditGrade.C, "open", 1)));

    @ParameterizedTest
    @CsvSource({"0, 0, A", "1, 0, B", "4, 0, B", "5, 0, C", "1, 1, C", "0, 1, C"})
    void the_worst_grade_of_which_a_criterion_is_met_holds(int found, int open, CreditGrade grade) {
        assertThat(CRITERIA.grade(Map.of("found", found, "open", open, "unheard-of", 9)))
                .isEqualTo(grade);
    }
}
