package org.ganlao.socialinsurance.treasury.pooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.socialinsurance.Refused.assertRefused;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.Origin;
import org.ganlao.socialinsurance.treasury.pooling.domain.GapParts;
import org.ganlao.socialinsurance.treasury.pooling.domain.GapShares;
import org.ganlao.socialinsurance.treasury.pooling.domain.PoolingBudget;
import org.ganlao.socialinsurance.treasury.pooling.domain.PoolingBudgetRefusal;
import org.ganlao.socialinsurance.treasury.pooling.domain.YearOfFund;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapSharesTest {

    private static final Instant NOW = Instant.parse("2007-06-30T00:00:00Z");

    @Property
    void the_parts_are_the_gap(
            @ForAll @LongRange(max = 1_000_000_000) long cents,
            @ForAll @IntRange(max = 100) int province,
            @ForAll @IntRange(max = 100) int city) {
        Money gap = new Money(BigDecimal.valueOf(cents, 2));
        GapShares shares =
                new GapShares(BigDecimal.valueOf(province, 2), BigDecimal.valueOf(Math.min(city, 100 - province), 2));

        GapParts parts = shares.of(gap);

        assertThat(parts.province().plus(parts.city()).plus(parts.county())).isEqualTo(gap);
        assertThat(parts.county().isNegative()).isFalse();
    }

    @Test
    void province_and_city_bear_no_more_than_all() {
        assertRefused(
                PoolingBudgetRefusal.SHARES_BEYOND_WHOLE,
                () -> new GapShares(new BigDecimal("0.6"), new BigDecimal("0.41")));
    }

    /** Planned are 9,000 in and 12,000 out; the province bears 60, the city 20 percent. */
    @ParameterizedTest
    @CsvSource({
        "9000, 12000, 1800.00, 600.00,  600.00",
        "9500, 12000, 1500.00, 500.00,  500.00",
        "9000, 12500, 1800.00, 600.00, 1100.00",
        "9000,  8000,    0.00,   0.00,    0.00"
    })
    void beyond_the_budgets_gap_the_county_bears_all(
            long contributions, long benefits, Money province, Money city, Money county) {
        PoolingBudget budget = new PoolingBudget(
                UUID.randomUUID(),
                new Origin("test", "budget"),
                "360102",
                2006,
                new YearOfFund(Money.of(9000), Money.of(12000)),
                new GapShares(new BigDecimal("0.6"), new BigDecimal("0.2")),
                "one",
                NOW);
        budget.approve("two", NOW);

        budget.claim(new YearOfFund(Money.of(contributions), Money.of(benefits)), LocalDate.of(2007, 1, 1), "one", NOW);

        assertThat(budget.actualParts()).isEqualTo(new GapParts(province, city, county));
    }
}
