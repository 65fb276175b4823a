package org.ganlao.socialinsurance.pension.domain;

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
        "27800.00,   600.00, 1100.00, 800.00,   600.00, 19781.82",
        "27800.00, 27800.00, 1100.00, 800.00, 27800.00,     0.00",
        "27800.00, 27800.01, 1100.00, 800.00, 27800.00,     0.00",
        "  100.01,     0.00,    0.00,   0.00,     0.00,   100.01",
        "  100.01,     0.00,    3.00,   3.00,     0.00,   100.01"
    })
    void of_what_the_pension_left_the_persons_own_share_is_inherited(
            Money balance, Money due, Money brought, Money byPerson, Money drawn, Money inherited) {
        Estate estate = Estate.of(balance, due, brought, byPerson);

        assertThat(estate.drawn()).isEqualTo(drawn);
        assertThat(estate.inherited()).isEqualTo(inherited);
    }

    @Property
    void never_more_than_there_is(
            @ForAll @LongRange(max = 1_000_000) long balance,
            @ForAll @LongRange(max = 1_000_000) long due,
            @ForAll @LongRange(min = 1, max = 1_000_000) long byPerson,
            @ForAll @LongRange(max = 1_000_000) long byEmployer) {
        Estate estate =
                Estate.of(Money.of(balance), Money.of(due), Money.of(byPerson + byEmployer), Money.of(byPerson));

        assertThat(estate.drawn().plus(estate.inherited())).isLessThanOrEqualTo(Money.of(balance));
        assertThat(estate.inherited().isNegative()).isFalse();
    }
}
