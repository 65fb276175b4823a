package org.ganlao.platform.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.ganlao.platform.problem.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    private static final Money MOST = Money.of("9999999999999999.99");
    private static final Money FEN = Money.of("0.01");

    private final ObjectMapper json = new ObjectMapper();

    @ParameterizedTest
    @CsvSource({"12.50, 12.50", "12.5, 12.50", "12, 12.00", "-0.01, -0.01", "0, 0.00"})
    void has_two_places(String written, String shown) {
        assertThat(Money.of(written)).hasToString(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.505", "12.500", "1e3", "", ".5", "12.", "+1", "1,000", "NaN", "99999999999999999"})
    void refuses_what_is_no_plain_amount(String written) {
        assertThatThrownBy(() -> Money.of(written))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(MoneyRefusal.MONEY_FORM));
    }

    @Test
    void overflow_is_refused_on_both_ends() {
        assertThatThrownBy(() -> MOST.plus(FEN)).hasMessageContaining("money-out-of-range");
        assertThatThrownBy(() -> MOST.negated().minus(FEN)).hasMessageContaining("money-out-of-range");
        assertThatThrownBy(() -> MOST.times(2)).hasMessageContaining("money-out-of-range");
        assertThatThrownBy(() -> new Money(new BigDecimal("1E+1000000"))).hasMessageContaining("money-out-of-range");
        assertThat(MOST.minus(FEN).plus(FEN)).isEqualTo(MOST);
    }

    @Test
    void rounds_half_up_and_only_when_told() {
        assertThat(Money.rounded(new BigDecimal("389.745"))).hasToString("389.75");
        assertThat(Money.rounded(new BigDecimal("-0.005"))).hasToString("-0.01");
        assertThat(Money.of("100").times(new BigDecimal("0.00125"))).hasToString("0.13");
        assertThatThrownBy(() -> new Money(new BigDecimal("0.001"))).hasMessageContaining("money-form");
    }

    @Test
    void equal_amounts_are_equal_however_they_were_written() {
        assertThat(Money.of("12.5")).isEqualTo(Money.of("12.50")).hasSameHashCodeAs(Money.of("12.50"));
        assertThat(Money.of(3).max(Money.of(4))).isEqualTo(Money.of(4));
        assertThat(Money.of(3).min(Money.of(4))).isEqualTo(Money.of(3));
    }

    @Test
    void travels_in_json_as_a_decimal_string() throws JsonProcessingException {
        assertThat(json.writeValueAsString(Money.of("12.5"))).isEqualTo("\"12.50\"");
        assertThat(json.readValue("\"12.5\"", Money.class)).isEqualTo(Money.of("12.50"));
        assertThat(json.readValue("12.5", Money.class)).isEqualTo(Money.of("12.50"));
        assertThat(json.readValue("9999999999999999.99", Money.class)).isEqualTo(MOST);
    }

    @Test
    void json_that_is_no_amount_is_refused_as_such() {
        assertThatThrownBy(() -> json.readValue("12.505", Money.class)).isInstanceOf(InvalidFormatException.class);
        assertThatThrownBy(() -> json.readValue("\"zwölf\"", Money.class)).isInstanceOf(InvalidFormatException.class);
        assertThatThrownBy(() -> json.readValue("{}", Money.class)).isInstanceOf(MismatchedInputException.class);
    }

    @Property
    void sums_are_exact_in_any_order(@ForAll List<@LongRange(min = -100_000, max = 100_000) Long> cents) {
        List<Money> amounts =
                cents.stream().map(c -> new Money(BigDecimal.valueOf(c, 2))).toList();
        long expected = cents.stream().mapToLong(Long::longValue).sum();

        assertThat(Money.sum(amounts).amount().unscaledValue().longValueExact()).isEqualTo(expected);
        assertThat(amounts.stream().sorted().reduce(Money.ZERO, Money::plus)).isEqualTo(Money.sum(amounts));
    }
}
