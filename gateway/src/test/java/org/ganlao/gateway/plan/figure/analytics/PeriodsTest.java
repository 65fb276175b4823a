package org.ganlao.gateway.plan.figure.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsTest {

    @ParameterizedTest
    @CsvSource({
        "2007-05, THIS_MONTH, 2007-05",
        "2007-05, LAST_MONTH, 2007-04",
        "2007-01, LAST_MONTH, ''",
        "2007-03, THIS_QUARTER, 2007-01 2007-02 2007-03",
        "2007-04, THIS_QUARTER, 2007-04",
        "2007-05, LAST_3_MONTHS, 2007-03 2007-04 2007-05",
        "2007-02, LAST_3_MONTHS, 2007-01 2007-02",
        "2007-02, LAST_99_MONTHS, 2007-01 2007-02",
        "2007-02, THIS_YEAR, 2007-01 2007-02",
        "2007-05, 2007-12, 2007-12",
        "2007-02, 2007-12;LAST_MONTH;2007-01, 2007-01 2007-12"
    })
    void a_period_is_told_from_the_business_month_and_stays_within_the_year(
            YearMonth current, String names, String expected) {
        assertThat(chosen(current, Arrays.asList(names.split(";")), null, null)).isEqualTo(expected);
    }

    @Test
    void unbounded_ends_are_the_years_first_and_the_business_month() {
        YearMonth march = YearMonth.of(2007, 3);
        assertThat(chosen(march, List.of(), null, null)).isEqualTo("2007-01 2007-02 2007-03");
        assertThat(chosen(march, List.of(), "2007-02", null)).isEqualTo("2007-02 2007-03");
        assertThat(chosen(march, List.of(), "2007-03", "2007-04")).isEqualTo("2007-03 2007-04");
        assertThat(chosen(march, List.of(), null, "2007-01")).isEqualTo("2007-01");
        assertThat(chosen(march, List.of(), "2007-04", null)).isEmpty();
    }

    @Test
    void a_period_that_is_none_is_refused() {
        assertThatThrownBy(() -> chosen(YearMonth.of(2007, 3), List.of("LAST_0_MONTHS"), null, null))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(CommonRefusal.UNKNOWN_CODE));
    }

    private static String chosen(YearMonth current, List<String> names, String since, String until) {
        return new Periods(YearMonth.of(2007, 1), current, YearMonth::parse)
                .chosen(names, since, until).stream().map(YearMonth::toString).collect(Collectors.joining(" "));
    }
}
