package org.ganlao.socialinsurance.benefit.unemployment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SituationTest {

    private final Situation situation = new Situation(130, 100, 39, 30, 2600, 200);

    @ParameterizedTest
    @CsvSource({"RATE, 5.00", "INFLOW, 30.00", "RECIPIENTS, 30.00", "LAYOFFS, 200"})
    void a_threshold_is_reached_exactly_on_it(WarningMeasure measure, BigDecimal figure) {
        assertThat(situation.of(measure)).isEqualByComparingTo(figure);
        assertThat(situation.reaches(measure, figure)).isTrue();
        assertThat(situation.reaches(measure, figure.add(new BigDecimal("0.01"))))
                .isFalse();
    }

    @Test
    void growth_from_nothing_and_a_rate_of_nobody_are_none() {
        Situation first = new Situation(5, 0, 5, 0, 0, 0);

        assertThat(first.of(WarningMeasure.RATE)).isZero();
        assertThat(first.of(WarningMeasure.INFLOW)).isZero();
        assertThat(first.of(WarningMeasure.RECIPIENTS)).isZero();
    }
}
