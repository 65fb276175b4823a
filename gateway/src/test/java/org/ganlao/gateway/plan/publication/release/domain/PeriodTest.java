package org.ganlao.gateway.plan.publication.release.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2007-03, 2007-03, 2007-03, 2007-02, 2007年3月, March 2007",
        "2007-01, 2007-01, 2007-01, , 2007年1月, January 2007",
        "2007-Q1, 2007-01, 2007-03, , 2007年第一季度, quarter 1 of 2007",
        "2007-Q4, 2007-10, 2007-12, 2007-09, 2007年第四季度, quarter 4 of 2007",
        "2007, 2007-01, 2007-12, , 2007年全年, year 2007",
    })
    void is_a_month_a_quarter_or_a_year(
            String code, YearMonth first, YearMonth last, YearMonth before, String zh, String en) {
        Period period = Period.of(code);

        assertThat(period.first()).isEqualTo(first);
        assertThat(period.last()).isEqualTo(last);
        assertThat(period.before()).isEqualTo(before);
        assertThat(period.inChinese()).isEqualTo(zh);
        assertThat(period.inEnglish()).isEqualTo(en);
    }

    @Test
    void figures_are_told_month_by_month_from_the_years_begin() {
        assertThat(Period.of("2007-Q2").monthsOfTheYear()).hasSize(6).startsWith(YearMonth.of(2007, 1));
    }

    @Test
    void is_over_on_the_day_behind_its_last() {
        Period quarter = Period.of("2007-Q1");
        LocalDate last = LocalDate.of(2007, 3, 31);

        assertThatThrownBy(() -> quarter.requireOver(last.minusDays(1))).hasMessageContaining("period-not-over");
        assertThatThrownBy(() -> quarter.requireOver(last)).hasMessageContaining("period-not-over");
        quarter.requireOver(last.plusDays(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2007-13", "2007-Q5", "2007-Q0", "2007-3", "07", "2007-03-01", "Q1", "2007-00"})
    void nothing_else_is_a_period(String code) {
        assertThatThrownBy(() -> Period.of(code)).hasMessageContaining("period-unreadable");
    }
}
