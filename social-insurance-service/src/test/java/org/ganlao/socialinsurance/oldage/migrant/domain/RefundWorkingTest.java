package org.ganlao.socialinsurance.oldage.migrant.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.socialinsurance.Refused.assertRefused;

import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.trace.domain.Trace;
import org.junit.jupiter.api.Test;

class RefundWorkingTest {

    @Test
    void an_account_of_nothing_but_own_contributions_is_paid_whole_with_its_interest() {
        assertThat(refund("1960.33", "1920.00", "1920.00")).isEqualTo(Money.of("1960.33"));
    }

    /** 11 points of which the worker paid 8: 2,700.00 × 1,920 ÷ 2,640 = 1,963.636…. */
    @Test
    void what_the_employer_paid_stays_in_the_fund_with_its_interest() {
        assertThat(refund("2700.00", "2640.00", "1920.00")).isEqualTo(Money.of("1963.64"));
    }

    @Test
    void without_money_of_the_worker_there_is_nothing_to_refund() {
        assertRefused(MigrantRefusal.NOTHING_TO_REFUND, () -> refund("0.00", "1920.00", "1920.00"));
        assertRefused(MigrantRefusal.NOTHING_TO_REFUND, () -> refund("100.00", "100.00", "0.00"));
    }

    private static Money refund(String balance, String brought, String byPerson) {
        return RefundWorking.of(24, Money.of(balance), Money.of(brought), Money.of(byPerson), Trace.NONE)
                .refund();
    }
}
