package org.ganlao.gateway.plan.figure.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.ganlao.gateway.plan.figure.lastyear.LastYearFigures;
import org.ganlao.gateway.plan.targets.catalogue.Catalogue;
import org.ganlao.gateway.plan.targets.catalogue.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Last year new jobs came to 3100 by January's end, 5900 by February's, 9000 by March's. */
class SamePeriodTest {

    private static final String PLACE = "360734";
    private static final Catalogue CATALOGUE = Catalogue.shipped();

    private static final Map<YearMonth, BigDecimal> TOLD = Map.of(
            YearMonth.of(2006, 1), new BigDecimal("3100"),
            YearMonth.of(2006, 2), new BigDecimal("5900"),
            YearMonth.of(2006, 3), new BigDecimal("9000"));

    @ParameterizedTest
    @CsvSource({
        "2007-01-05, 2006-01-05, 500",
        "2007-01-31, 2006-01-31, 3100",
        "2007-02-14, 2006-02-14, 4500",
        "2007-02-28, 2006-02-28, 5900",
        "2007-03-01, 2006-03-01, 6000",
        "2007-03-30, 2006-03-30, 8900",
        "2007-03-31, 2006-03-31, 9000"
    })
    void while_the_month_lasts_a_flow_is_held_against_the_same_day_of_last_year(
            LocalDate today, LocalDate until, String expected) {
        SamePeriod period = SamePeriod.of(YearMonth.from(today), today);

        assertThat(period.until()).isEqualTo(until);
        assertThat(in(period, "new-urban-employment")).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2007-02, 2007-03-15", "2007-02, 2006-12-31"})
    void a_month_that_is_over_or_to_come_is_held_against_the_whole_month(YearMonth month, LocalDate today) {
        SamePeriod period = SamePeriod.of(month, today);

        assertThat(period.months()).containsExactly(YearMonth.of(2006, 2));
        assertThat(in(period, "new-urban-employment")).isEqualByComparingTo("5900");
    }

    @Test
    void the_leap_day_is_held_against_the_end_of_february() {
        assertThat(SamePeriod.of(YearMonth.of(2008, 2), LocalDate.of(2008, 2, 29)))
                .isEqualTo(new SamePeriod(LocalDate.of(2007, 2, 28)));
    }

    @Test
    void what_stood_within_the_first_month_of_last_year_is_known_of_flows_alone() {
        SamePeriod january = SamePeriod.of(YearMonth.of(2007, 1), LocalDate.of(2007, 1, 5));

        assertThat(january.months()).containsExactly(YearMonth.of(2006, 1));
        assertThat(in(january, "pension-insured")).isNull();
        assertThat(in(january, "contract-signing-rate")).isNull();
    }

    @Test
    void between_two_month_ends_of_which_one_was_not_told_nothing_is_known() {
        SamePeriod april = SamePeriod.of(YearMonth.of(2007, 4), LocalDate.of(2007, 4, 5));

        assertThat(april.months()).containsExactlyInAnyOrder(YearMonth.of(2006, 3), YearMonth.of(2006, 4));
        assertThat(in(april, "new-urban-employment")).isNull();
    }

    private static BigDecimal in(SamePeriod period, String indicator) {
        Indicator asked = CATALOGUE.indicators().get(indicator);
        LastYearFigures told = (which, region, month) -> TOLD.get(month);
        return period.in(told, asked, PLACE);
    }
}
