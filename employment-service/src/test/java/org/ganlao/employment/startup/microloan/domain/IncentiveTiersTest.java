package org.ganlao.employment.startup.microloan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.ganlao.platform.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncentiveTiersTest {

    private static final IncentiveTiers TIERS = IncentiveTiers.of("90:0.5 95:1");

    @ParameterizedTest
    @CsvSource({"0.00, 0", "899.99, 0", "900.00, 0.5", "949.99, 0.5", "950.00, 1", "1000.00, 1"})
    void a_rate_earns_by_the_tier_that_it_reaches(String recovered, String percent) {
        assertThat(TIERS.percent(Money.of("1000.00"), Money.of(recovered))).isEqualByComparingTo(percent);
    }

    @Test
    void a_rate_a_hairs_breadth_below_a_tier_is_not_rounded_into_it() {
        assertThat(TIERS.percent(Money.of("1000000000.00"), Money.of("899999999.99")))
                .isZero();
    }

    @Test
    void nothing_is_earned_where_nothing_fell_due() {
        assertThat(TIERS.percent(Money.ZERO, Money.ZERO)).isZero();
    }
}
