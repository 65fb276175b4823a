package org.ganlao.employment.money.fund;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.ganlao.platform.ledger.LedgerRefusal;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.junit.jupiter.api.Test;

/** Many payments at once out of a fund with room for ten; in Shangli county, which no other test grants anything. */
@QuarkusTest
class FundUnderLoadTest {

    private static final String SHANGLI = "360322";
    private static final LocalDate DAY = LocalDate.of(2007, 4, 2);

    @Inject
    EmploymentFund fund;

    private final FundOffice office = new FundOffice();

    @Test
    void as_many_are_paid_as_there_is_money_for_and_never_more() throws InterruptedException {
        // Given
        office.brings(SHANGLI, "3009.99");
        AtomicInteger paid = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(16);

        // When
        for (int i = 0; i < 64; i++) {
            threads.submit(() -> paid.addAndGet(pays("300.00") ? 1 : 0));
        }
        threads.shutdown();

        // Then
        assertThat(threads.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
        assertThat(paid).hasValue(10);
        assertThat(office.cash(SHANGLI)).isEqualTo("9.99");
        assertThat(office.standing(SHANGLI, "disbursed")).isEqualTo("3000.00");
        assertThat(pays("10.00")).isFalse();
        assertThat(pays("9.99")).isTrue();
    }

    private boolean pays(String amount) {
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            QuarkusTransaction.requiringNew().run(() -> fund.pay(SHANGLI, UUID.randomUUID(), DAY, Money.of(amount)));
            return true;
        } catch (Rejection refused) {
            assertThat(refused.refusal()).isEqualTo(LedgerRefusal.BALANCE_TOO_LOW);
            return false;
        } finally {
            request.terminate();
        }
    }
}
