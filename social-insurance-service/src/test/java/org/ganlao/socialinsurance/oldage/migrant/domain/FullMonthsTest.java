package org.ganlao.socialinsurance.oldage.migrant.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.trace.domain.Trace;
import org.junit.jupiter.api.Test;

class FullMonthsTest {

    /** 24 months at 16 % where 28 % are full: 24 × 16 ÷ 28 = 13.71…. */
    @Test
    void months_at_lower_rates_count_as_far_as_the_money_goes() {
        FullMonths worked = FullMonths.of(months(24, "192.00"), Trace.NONE);

        assertThat(worked.paid()).isEqualTo(Money.of("4608.00"));
        assertThat(worked.full()).isEqualTo(Money.of("8064.00"));
        assertThat(worked.kept()).isEqualTo(13);
        assertThat(worked.dropped()).isEqualTo(11);
    }

    @Test
    void months_at_full_rates_count_all_and_a_cent_less_costs_one() {
        assertThat(FullMonths.of(months(24, "336.00"), Trace.NONE).kept()).isEqualTo(24);
        assertThat(FullMonths.of(months(24, "336.01"), Trace.NONE).kept()).isEqualTo(24);
        assertThat(FullMonths.of(months(24, "335.99"), Trace.NONE).kept()).isEqualTo(23);
        assertThat(FullMonths.of(List.of(), Trace.NONE).kept()).isZero();
    }

    @Property
    void the_money_pays_for_the_months_that_count_and_for_no_more(
            @ForAll @IntRange(min = 1, max = 400) int count, @ForAll @IntRange(min = 1, max = 60_000) int cents) {
        FullMonths worked =
                FullMonths.of(months(count, BigDecimal.valueOf(cents, 2).toPlainString()), Trace.NONE);

        BigDecimal money = worked.paid().amount().multiply(BigDecimal.valueOf(count));
        assertThat(cost(worked, worked.kept())).isLessThanOrEqualTo(money);
        if (worked.kept() < count) {
            assertThat(cost(worked, worked.kept() + 1)).isGreaterThan(money);
        }
    }

    private static BigDecimal cost(FullMonths worked, int months) {
        return worked.full().amount().multiply(BigDecimal.valueOf(months));
    }

    private static List<FullMonths.Paid> months(int count, String paid) {
        return IntStream.range(0, count)
                .mapToObj(at ->
                        new FullMonths.Paid(YearMonth.of(2005, 1).plusMonths(at), Money.of(paid), Money.of("336.00")))
                .toList();
    }
}
