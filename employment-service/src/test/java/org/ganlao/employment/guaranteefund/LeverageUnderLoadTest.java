package org.ganlao.employment.guaranteefund;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.ganlao.employment.guaranteefund.domain.FundStanding;
import org.ganlao.employment.guaranteefund.domain.GuaranteeRefusal;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Many guarantees at once on one fund: never past the limit, and as many as there is room for. */
@QuarkusTest
class LeverageUnderLoadTest {

    private static final int AT_ONCE = 64;
    private static final LocalDate DAY = LocalDate.of(2007, 3, 1);

    @Inject
    Guarantees guarantees;

    @Inject
    FundBook book;

    @ParameterizedTest
    @CsvSource({"100000.00, 20000.00, 25", "99999.99, 20000.00, 24", "3.00, 0.37, 40"})
    void as_many_are_taken_as_there_is_room_for(String capital, String each, int taken) throws Exception {
        // Given
        UUID fund = UUID.fromString(GuaranteeOffice.of("360323").fundOf(capital));
        Callable<Boolean> one = () -> isTaken(fund, Money.of(each));
        ExecutorService threads = Executors.newFixedThreadPool(16);

        // When
        int committed = 0;
        try {
            List<Callable<Boolean>> all =
                    Stream.generate(() -> one).limit(AT_ONCE).toList();
            for (Future<Boolean> answer : threads.invokeAll(all)) {
                committed += answer.get() ? 1 : 0;
            }
        } finally {
            threads.shutdown();
        }

        // Then
        FundStanding standing = book.standing(fund, DAY);
        assertThat(committed).isEqualTo(taken);
        assertThat(standing.outstanding()).isEqualTo(Money.of(each).times(taken));
        assertThat(standing.outstanding()).isLessThanOrEqualTo(standing.limit());
    }

    private boolean isTaken(UUID fund, Money principal) {
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            QuarkusTransaction.requiringNew().run(() -> guarantees.commit(fund, UUID.randomUUID(), principal, DAY));
            return true;
        } catch (Rejection refused) {
            assertThat(refused.refusal()).isEqualTo(GuaranteeRefusal.LEVERAGE_EXCEEDED);
            return false;
        } finally {
            request.terminate();
        }
    }
}
