package org.ganlao.platform.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.region.RegionTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterSetTest {

    private static final LocalDate MARCH_2007 = LocalDate.of(2007, 3, 31);

    private final ParameterBook book = ParameterBook.shipped();

    @Test
    void gives_each_value_as_what_it_is() {
        ParameterSet parameters = book.at(MARCH_2007);

        assertThat(parameters.decimal("probe.rate")).isEqualByComparingTo("8");
        assertThat(parameters.factor("probe.rate")).isEqualByComparingTo("0.08");
        assertThat(parameters.factor("probe.days")).isEqualByComparingTo("60");
        assertThat(parameters.money("probe.minimum")).isEqualTo(Money.of("270"));
        assertThat(parameters.integer("probe.days")).isEqualTo(60);
        assertThat(parameters.text("probe.method")).isEqualTo("sum-of-bases");
    }

    @ParameterizedTest
    @CsvSource({
        "2005-12-31, 11",
        "2006-01-01, 8",
        "2026-01-01, 8",
    })
    void a_value_holds_until_the_day_before_the_next(LocalDate day, BigDecimal rate) {
        assertThat(book.at(day).decimal("probe.rate")).isEqualByComparingTo(rate);
    }

    @ParameterizedTest
    @CsvSource({
        "360102, 2007-06-30, 380.00, the district's own",
        "360102, 2007-07-01, 360.00, the city's once the district's ended",
        "360102003, 2007-03-31, 380.00, a street has its district's",
        "360103, 2007-03-31, 360.00, the city's",
        "360202, 2007-03-31, 270.00, the one for everywhere",
        "360000, 2007-03-31, 270.00, the one for everywhere"
    })
    void a_region_without_a_value_has_that_of_the_nearest_above(
            String region, LocalDate day, String amount, String why) {
        assertThat(book.at(day).money("probe.minimum", region)).as(why).hasToString(amount);
    }

    @Test
    void a_missing_value_is_refused_with_key_and_day() {
        assertThatThrownBy(() -> book.at(LocalDate.of(2006, 8, 31)).money("probe.minimum", "360102"))
                .isInstanceOfSatisfying(Rejection.class, refused -> {
                    assertThat(refused.refusal()).isEqualTo(ParameterRefusal.PARAMETER_MISSING);
                    assertThat(refused).hasMessageContaining("probe.minimum").hasMessageContaining("2006-08-31");
                });
        assertThatThrownBy(() -> book.at(MARCH_2007).decimal("probe.unheard-of"))
                .hasMessageContaining("parameter-missing");
    }

    @Test
    void traces_each_value_once_with_its_source() {
        ParameterSet parameters = book.at(MARCH_2007);

        parameters.money("probe.minimum", "360103");
        parameters.integer("probe.days");
        parameters.money("probe.minimum", "360104");

        assertThat(parameters.trace())
                .extracting(DatedValue::key, DatedValue::region, DatedValue::source, DatedValue::confirmed)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("probe.minimum", "360100", "赣府厅字〔2006〕1号", true),
                        org.assertj.core.groups.Tuple.tuple("probe.days", null, "国务院令423号", true));
    }

    @Test
    void a_set_does_not_know_what_another_was_asked() {
        book.at(MARCH_2007).decimal("probe.rate");

        assertThat(book.at(MARCH_2007).trace()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"yuan, 12.505", "yuan, much", "percent, 8%", "days, ''", "text, ' '", "percent, 1e3"})
    void a_value_that_does_not_fit_its_unit_is_refused(String unit, String value) {
        assertThatThrownBy(() -> dated("k", value, unit, MARCH_2007, null))
                .hasMessageContaining("parameter-value-invalid");
    }

    @Test
    void a_period_may_be_one_day_but_not_end_before_it_begins() {
        assertThat(dated("k", "1", "days", MARCH_2007, MARCH_2007).isInForceOn(MARCH_2007))
                .isTrue();
        assertThatThrownBy(() -> dated("k", "1", "days", MARCH_2007, MARCH_2007.minusDays(1)))
                .hasMessageContaining("parameter-period-invalid");
    }

    @Property
    void on_every_day_the_value_with_the_latest_begin_holds(
            @ForAll @DateRange(min = "1998-01-01", max = "2030-12-31") LocalDate day,
            @ForAll @DateRange(min = "2000-01-01", max = "2020-12-31") LocalDate change) {
        ParameterBook two = new ParameterBook(
                List.of(
                        dated("k", "1", "days", LocalDate.of(1998, 1, 1), change.minusDays(1)),
                        dated("k", "2", "days", change, null)),
                RegionTree.registered());

        assertThat(two.at(day).integer("k", "360102")).isEqualTo(day.isBefore(change) ? 1 : 2);
    }

    private static DatedValue dated(String key, String value, String unit, LocalDate from, LocalDate to) {
        return new DatedValue(key, null, value, unit, from, to, "test", true);
    }
}
