package org.ganlao.employment.startup.guaranteefund.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.ganlao.employment.Refused.assertRefused;

import java.math.BigDecimal;
import org.ganlao.platform.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FundStandingTest {

    @Test
    void guarantees_reach_the_limit_and_never_pass_it() {
        FundStanding fund = fund("100.00", "499.00", "0.00");

        assertThatCode(() -> fund.requireRoomFor(Money.of("1.00"))).doesNotThrowAnyException();
        assertRefused(GuaranteeRefusal.LEVERAGE_EXCEEDED, () -> fund.requireRoomFor(Money.of("1.01")));
        assertThat(fund.room()).isEqualTo(Money.of("1.00"));
        assertThat(fund.multiple()).isEqualByComparingTo("4.99");
    }

    @ParameterizedTest
    @CsvSource({"80.00, 20.00, true", "79.99, 20.01, false", "0.00, 0.01, false"})
    void a_compensation_ratio_of_the_limit_is_taken_and_above_it_none(
            String outstanding, String compensated, boolean taken) {
        FundStanding fund = fund("100.00", outstanding, compensated);

        if (taken) {
            assertThatCode(() -> fund.requireRoomFor(Money.of("1.00"))).doesNotThrowAnyException();
        } else {
            assertRefused(GuaranteeRefusal.COMPENSATION_TOO_HIGH, () -> fund.requireRoomFor(Money.of("1.00")));
        }
    }

    @Test
    void capital_on_which_guarantees_rest_stays() {
        FundStanding fund = fund("100.00", "400.00", "0.00");

        assertThatCode(() -> fund.requireWithout(Money.of("20.00"))).doesNotThrowAnyException();
        assertRefused(GuaranteeRefusal.CAPITAL_IN_USE, () -> fund.requireWithout(Money.of("20.01")));
    }

    private static FundStanding fund(String capital, String outstanding, String compensated) {
        return new FundStanding(
                Money.of(capital),
                Money.of(outstanding),
                Money.of(compensated),
                BigDecimal.valueOf(5),
                new BigDecimal("0.2"));
    }
}
