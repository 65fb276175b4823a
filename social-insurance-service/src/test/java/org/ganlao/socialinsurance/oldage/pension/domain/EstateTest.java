package org.ganlao.socialinsurance.oldage.pension.domain;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.ganlao.platform.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstateTest {

    @ParameterizedTest
    @CsvSource({
        "27800.00, 1100.00, 800.00, 20218.18",
        "    0.00, 1100.00, 800.00,     0.00",
        "  100.01,    0.00,   0.00,   100.01",
        "  100.01,    3.00,   3.00,   100.01"
    })
    void of_what_the_pension_left_the_persons_own_share_is_inherited(
            Money balance, Money brought, Money byPerson, Money inherited) {
        Estate estate = Estate.of(balance, Money.of(600), brought, byPerson);

        assertThat(estate.inherited()).isEqualTo(inherited);
    }

    @Property
    void never_more_than_there_is(
            @ForAll @LongRange(max = 1_000_000) long balance,
            @ForAll @LongRange(min = 1, max = 1_000_000) long byPerson,
            @ForAll @LongRange(max = 1_000_000) long byEmployer) {
        Estate estate = Estate.of(Money.of(balance), Money.ZERO, Money.of(byPerson + byEmployer), Money.of(byPerson));

        assertThat(estate.inherited()).isBetween(Money.ZERO, Money.of(balance));
    }
}
