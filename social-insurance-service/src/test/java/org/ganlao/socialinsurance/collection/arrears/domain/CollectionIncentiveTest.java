package org.ganlao.socialinsurance.collection.arrears.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.ganlao.platform.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollectionIncentiveTest {

    private static final CollectionIncentive TIERS = CollectionIncentive.read("95=0.3 98=0.5 90=0.1");

    @ParameterizedTest
    @CsvSource({
        "10000.00, 10000.00, 100.00, 50.00",
        "10000.00, 9800.00, 98.00, 49.00",
        "10000.00, 9799.99, 97.99, 29.40",
        "10000.00, 9500.00, 95.00, 28.50",
        "10000.00, 9499.99, 94.99, 9.50",
        "10000.00, 9000.00, 90.00, 9.00",
        "10000.00, 8999.99, 89.99, 0.00",
    })
    void a_tier_holds_from_its_rate_on(String due, String paid, String rate, String incentive) {
        assertThat(CollectionIncentive.rate(Money.of(due), Money.of(paid))).isEqualByComparingTo(rate);
        assertThat(TIERS.of(Money.of(due), Money.of(paid))).isEqualTo(Money.of(incentive));
    }

    @Test
    void where_nothing_falls_due_all_is_collected() {
        assertThat(CollectionIncentive.rate(Money.ZERO, Money.ZERO)).isEqualByComparingTo("100");
        assertThat(TIERS.of(Money.ZERO, Money.ZERO)).isEqualTo(Money.ZERO);
    }
}
