package org.ganlao.employment.money.fund.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.ganlao.employment.money.fund.domain.PaymentDays.Wait;
import org.junit.jupiter.api.Test;

class PaymentDaysTest {

    private static final int LIMIT = 30;

    private static Wait paid(long days) {
        return new Wait(days, true, LIMIT);
    }

    private static Wait waiting(long days) {
        return new Wait(days, false, LIMIT);
    }

    @Test
    void median_and_mean_are_of_what_was_paid_and_the_worst_of_all() {
        PaymentDays days = PaymentDays.of(List.of(paid(8), waiting(90), paid(3), paid(33), waiting(1)));

        assertThat(days).isEqualTo(new PaymentDays(5, 2, new BigDecimal("8.0"), new BigDecimal("14.7"), 90, 2));
    }

    @Test
    void of_an_even_number_the_median_lies_between_the_two_in_the_middle() {
        assertThat(PaymentDays.of(Stream.of(40, 1, 6, 3)
                                .map(PaymentDaysTest::paid)
                                .toList())
                        .median())
                .isEqualByComparingTo("4.5");
    }

    @Test
    void late_is_what_passed_its_limit() {
        assertThat(PaymentDays.of(List.of(paid(30), waiting(30))).late()).isZero();
        assertThat(PaymentDays.of(List.of(paid(31), waiting(31))).late()).isEqualTo(2);
    }

    @Test
    void while_nothing_was_paid_there_is_no_mean() {
        assertThat(PaymentDays.of(List.of(waiting(0)))).isEqualTo(new PaymentDays(1, 1, null, null, 0, 0));
    }
}
