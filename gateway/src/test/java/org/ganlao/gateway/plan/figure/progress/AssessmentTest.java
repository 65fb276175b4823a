package org.ganlao.gateway.plan.figure.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.ganlao.gateway.plan.figure.cell.Figure;
import org.ganlao.gateway.plan.targets.catalogue.IndicatorKind;
import org.ganlao.gateway.plan.targets.catalogue.Judgement;
import org.ganlao.gateway.plan.targets.catalogue.Label;
import org.ganlao.gateway.plan.targets.catalogue.Target;
import org.ganlao.gateway.plan.targets.decomposition.Phasing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a figure is held against its target; tolerance 0.03, risk from a lag of 0.10. */
class AssessmentTest {

    private static final Judgement JUDGEMENT =
            new Judgement(new BigDecimal("0.03"), new BigDecimal("0.10"), new Label("口径", "a reading"));
    private static final LocalDate UNTIL = LocalDate.of(2006, 3, 31);
    private static final Pace HALF_WAY = new Pace(
            LocalDate.of(2007, 1, 1), LocalDate.of(2007, 12, 31), LocalDate.of(2007, 7, 2), number("0.5"), false);

    @ParameterizedTest
    @CsvSource({
        "1000, DONE",
        "1001, DONE",
        "999, AHEAD",
        "531, AHEAD",
        "530, ON_PACE",
        "500, ON_PACE",
        "470, ON_PACE",
        "469, BEHIND",
        "400, BEHIND",
        "399, AT_RISK",
        "0, AT_RISK"
    })
    void a_flow_is_judged_by_its_lead_over_the_pace_boundaries_included(String actual, Status expected) {
        assertThat(flow(actual).status()).isEqualTo(expected);
    }

    @Test
    void a_flow_is_drawn_out_by_the_share_of_the_time_gone() {
        Standing standing = flow("250");
        assertThat(standing.completion()).isEqualByComparingTo("0.25");
        assertThat(standing.gap()).isEqualByComparingTo("750");
        assertThat(standing.outlook().value()).isEqualByComparingTo("500");
        assertThat(standing.outlook().method()).isEqualTo(Outlook.Method.LINEAR);
    }

    @Test
    void a_stock_is_judged_by_the_way_from_where_it_stood_not_by_its_size() {
        // Given
        Figure insured = new Figure(number("940"), null, number("940"), number("900"));

        // When
        Standing standing = assess(IndicatorKind.STOCK, "1000").of(insured, HALF_WAY, Trend.NONE);

        // Then
        assertThat(standing.completion()).isEqualByComparingTo("0.94");
        assertThat(standing.way()).isEqualByComparingTo("0.4");
        assertThat(standing.status()).isEqualTo(Status.BEHIND);
        assertThat(standing.outlook().value()).isEqualByComparingTo("980");
    }

    @Test
    void a_stock_that_stood_beyond_its_target_and_fell_is_measured_by_its_size() {
        Figure fallen = new Figure(number("990"), null, number("990"), number("1100"));
        assertThat(assess(IndicatorKind.STOCK, "1000")
                        .of(fallen, HALF_WAY, Trend.NONE)
                        .way())
                .isEqualByComparingTo("0.99");
    }

    @ParameterizedTest
    @CsvSource({"0.92, DONE", "0.919, ON_PACE", "0.89, ON_PACE", "0.8899, BEHIND", "0.82, BEHIND", "0.8199, AT_RISK"})
    void a_ratio_has_no_way_to_go_and_is_judged_by_what_it_lacks(String actual, Status expected) {
        Figure rate = new Figure(number(actual), BigDecimal.ONE, number(actual), null);
        Standing standing = assess(IndicatorKind.RATIO, "0.92").of(rate, HALF_WAY, Trend.NONE);
        assertThat(standing.status()).isEqualTo(expected);
        assertThat(standing.outlook().method()).isEqualTo(Outlook.Method.HELD);
    }

    @ParameterizedTest
    @CsvSource({"0, AT_RISK", "1, DONE", "2, DONE", "3, AHEAD"})
    void a_range_is_met_from_its_lower_to_its_upper_end(String actual, Status expected) {
        Target range = new Target("pilots", 11, BigDecimal.ONE, BigDecimal.valueOf(2), null, null, "1-2个设区市", null);
        Figure pilots = new Figure(number(actual), null, number(actual), BigDecimal.ZERO);
        assertThat(new Assessment(IndicatorKind.STOCK, 0, range, JUDGEMENT)
                        .of(pilots, HALF_WAY, Trend.NONE)
                        .status())
                .isEqualTo(expected);
    }

    @Test
    void where_nothing_was_told_there_is_no_judgement() {
        assertThat(assess(IndicatorKind.FLOW, "1000").of(Figure.UNTOLD, HALF_WAY, Trend.NONE))
                .isEqualTo(Standing.NO_FACTS_YET);
    }

    @Test
    void before_the_first_day_nothing_is_drawn_out() {
        Pace before = Pace.of(
                LocalDate.of(2007, 1, 1),
                LocalDate.of(2007, 12, 31),
                YearMonth.of(2007, 1),
                LocalDate.of(2006, 12, 31),
                null);
        assertThat(before.share()).isEqualByComparingTo("0");
        assertThat(assess(IndicatorKind.FLOW, "1000")
                        .of(plain("5"), before, Trend.NONE)
                        .outlook())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2007-03, 2007-03-31, 2007-03-31, 0.246575",
        "2007-03, 2007-03-10, 2007-03-10, 0.189041",
        "2007-02, 2007-03-10, 2007-02-28, 0.161644",
        "2007-12, 2008-06-01, 2007-12-31, 1"
    })
    void the_pace_is_told_for_the_months_end_or_today_while_the_month_lasts(
            String month, LocalDate today, LocalDate at, String share) {
        Pace pace = Pace.of(LocalDate.of(2007, 1, 1), LocalDate.of(2007, 12, 31), YearMonth.parse(month), today, null);
        assertThat(pace.at()).isEqualTo(at);
        assertThat(pace.share()).isEqualByComparingTo(share);
    }

    @ParameterizedTest
    @CsvSource({
        "2007-03-31, 100, 100", // nine months for 900
        "2007-03-30, 100, 90", // March is not over
        "2007-12-30, 999, 1",
        "2007-12-31, 999, ",
        "2007-03-31, 1000, "
    })
    void each_month_left_has_to_bring_its_part_of_the_gap_rounded_up(LocalDate at, String actual, BigDecimal needed) {
        Pace pace = new Pace(LocalDate.of(2007, 1, 1), LocalDate.of(2007, 12, 31), at, number("0.5"), false);
        assertThat(assess(IndicatorKind.FLOW, "1000")
                        .of(plain(actual), pace, Trend.NONE)
                        .neededPerMonth())
                .isEqualTo(needed);
        assertThat(assess(IndicatorKind.RATIO, "1000")
                        .of(plain(actual), pace, Trend.NONE)
                        .neededPerMonth())
                .isNull();
    }

    @Test
    void the_band_spans_what_the_methods_that_apply_come_to() {
        // Given: half of the time gone, 182 days left; 92 days brought 46; last year 200 of 300 had come by now
        Trend trend = new Trend(number("46"), 92, number("200"), number("300"));

        // When
        Outlook outlook = assess(IndicatorKind.FLOW, "1000")
                .of(plain("250"), HALF_WAY, trend)
                .outlook();

        // Then
        assertThat(outlook.value()).isEqualByComparingTo("500");
        assertThat(outlook.low()).isEqualByComparingTo("341");
        assertThat(outlook.high()).isEqualByComparingTo("500");
        assertThat(flow("250").outlook().low()).isNull();
    }

    @Test
    void a_target_with_a_phasing_of_its_own_is_paced_and_drawn_out_by_it() {
        // Given: nothing before April, a tenth of April's share by its third day
        List<BigDecimal> shares = new ArrayList<>(Collections.nCopies(12, BigDecimal.ZERO));
        shares.set(3, number("0.4"));
        shares.set(11, number("0.6"));
        Phasing phasing = new Phasing(shares);

        // When
        Pace march = pace("2007-03", "2007-06-30", phasing);
        Pace april = pace("2007-04", "2007-04-03", phasing);
        Pace may = pace("2007-05", "2007-06-30", phasing);

        // Then
        assertThat(march.share()).isEqualByComparingTo("0");
        assertThat(april.share()).isEqualByComparingTo("0.04");
        assertThat(may.share()).isEqualByComparingTo("0.4");
        Standing standing = assess(IndicatorKind.FLOW, "1000").of(plain("380"), may, Trend.NONE);
        assertThat(standing.status()).isEqualTo(Status.ON_PACE);
        assertThat(standing.outlook().value()).isEqualByComparingTo("950");
        assertThat(standing.outlook().method()).isEqualTo(Outlook.Method.PHASED);
        assertThatThrownBy(() -> new Phasing(shares.subList(0, 11))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void equals_share_a_place_and_the_next_one_comes_after_all_of_them() {
        assertThat(Rank.among(Map.of("a", number("0.5"), "b", number("0.70"), "c", number("0.7"), "d", number("0.9"))))
                .isEqualTo(Map.of("a", new Rank(4, 4), "b", new Rank(2, 4), "c", new Rank(2, 4), "d", new Rank(1, 4)));
    }

    @Test
    void last_year_is_told_with_the_change_against_it_of_rates_with_the_difference() {
        assertThat(LastYear.of(IndicatorKind.FLOW, number("110"), number("100"), UNTIL)
                        .change())
                .isEqualByComparingTo("0.1");
        assertThat(LastYear.of(IndicatorKind.RATIO, number("0.95"), number("0.92"), UNTIL)
                        .change())
                .isEqualByComparingTo("0.03");
        assertThat(LastYear.of(IndicatorKind.FLOW, number("110"), BigDecimal.ZERO, UNTIL)
                        .change())
                .isNull();
        assertThat(LastYear.of(IndicatorKind.FLOW, number("110"), null, UNTIL)).isNull();
    }

    private static Pace pace(String month, String today, Phasing phasing) {
        return Pace.of(
                LocalDate.of(2007, 1, 1),
                LocalDate.of(2007, 12, 31),
                YearMonth.parse(month),
                LocalDate.parse(today),
                phasing);
    }

    private static Standing flow(String actual) {
        return assess(IndicatorKind.FLOW, "1000").of(plain(actual), HALF_WAY, Trend.NONE);
    }

    private static Figure plain(String actual) {
        return new Figure(number(actual), null, number(actual), null);
    }

    private static Assessment assess(IndicatorKind kind, String target) {
        return new Assessment(kind, 0, new Target("x", 1, number(target), null, null, null, "1000", null), JUDGEMENT);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
