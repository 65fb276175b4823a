package org.ganlao.socialinsurance.treasury.fund;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.sessions.JqwikSession;
import org.ganlao.platform.ledger.Ledger;
import org.ganlao.platform.ledger.LedgerBalance;
import org.ganlao.platform.ledger.Side;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.treasury.fund.domain.FundAccount;
import org.ganlao.socialinsurance.treasury.fund.domain.FundOperation;
import org.ganlao.socialinsurance.treasury.fund.domain.OperationKind;
import org.junit.jupiter.api.Test;

/**
 * Whatever is received, paid, moved, lent and taken back, in whatever order: the trial balance is even, no account of money is
 * below nothing, and what lies there is what came in less what went out. In counties of Shangrao, of which no other test knows
 * the medical fund.
 */
@QuarkusTest
class FundSequencesTest {

    private static final int SEQUENCES = 12;
    private static final LocalDate DAY = LocalDate.of(2007, 4, 2);
    private static final String COUNTY = "361128";

    @Inject
    Funds funds;

    @Inject
    OperationPostings postings;

    @Inject
    Ledger ledger;

    /** What is tried: it is refused where it cannot be. */
    private record Deed(
            What what, OperationKind operation, FundIncome income, FundExpense expense, long cents, int nth) {}

    private enum What {
        RECEIVE,
        PAY,
        TAKE_BACK,
        OPERATE,
        REVERSE
    }

    @Test
    void the_books_are_even_after_any_sequence() {
        AtomicInteger done = new AtomicInteger();

        JqwikSession.run(
                () -> sequences().sampleStream().limit(SEQUENCES).forEach(deeds -> done.addAndGet(plays(deeds))));

        assertThat(done).hasValueGreaterThan(SEQUENCES);
    }

    private static Arbitrary<List<Deed>> sequences() {
        return Combinators.combine(
                        Arbitraries.of(What.class),
                        Arbitraries.of(OperationKind.class).filter(kind -> kind != OperationKind.ADJUSTMENT),
                        Arbitraries.of(FundIncome.class),
                        Arbitraries.of(FundExpense.class),
                        Arbitraries.longs().between(1, 100_000),
                        Arbitraries.integers().between(0, 20))
                .as(Deed::new)
                .list()
                .ofMinSize(10)
                .ofMaxSize(25);
    }

    /** @return how many deeds were done */
    private int plays(List<Deed> deeds) {
        List<UUID> entries = new ArrayList<>();
        int done = 0;
        for (Deed deed : deeds) {
            try {
                entries.add(within(() -> plays(deed, entries)));
                done++;
            } catch (Rejection refused) {
                assertThat(refused.refusal().code()).isIn("balance-too-low", "entry-reversed");
            }
            assertEven();
        }
        return done;
    }

    private UUID plays(Deed deed, List<UUID> entries) {
        Money amount = Money.of(deed.cents() / 100 + "." + "%02d".formatted(deed.cents() % 100));
        UUID subject = UUID.randomUUID();
        return switch (deed.what()) {
            case RECEIVE -> funds.receive(Insurance.MEDICAL, COUNTY, deed.income(), subject, DAY, amount);
            case PAY -> funds.pay(Insurance.MEDICAL, COUNTY, deed.expense(), subject, DAY, amount);
            case TAKE_BACK -> funds.takeBack(Insurance.MEDICAL, COUNTY, deed.expense(), subject, DAY, amount);
            case OPERATE -> postings.post(operation(deed.operation(), amount));
            case REVERSE ->
                entries.isEmpty()
                        ? funds.receive(Insurance.MEDICAL, COUNTY, deed.income(), subject, DAY, amount)
                        : funds.reverse(entries.get(deed.nth() % entries.size()), DAY, "误记");
        };
    }

    private static FundOperation operation(OperationKind kind, Money amount) {
        Money yielded = kind.yields() ? amount : Money.ZERO;
        return new FundOperation(
                UUID.randomUUID(),
                new Origin("test", UUID.randomUUID().toString()),
                new FundOperation.Terms(
                        Insurance.MEDICAL, COUNTY, kind, amount, yielded, null, DAY, "凭证", null, null, null),
                "a",
                Instant.EPOCH);
    }

    private void assertEven() {
        List<LedgerBalance> balances = ledger.trialBalance(Funds.bookOf(Insurance.MEDICAL, COUNTY), DAY);
        assertThat(sum(balances, Side.DEBIT)).isEqualTo(sum(balances, Side.CREDIT));
        for (FundAccount account : FundAccount.values()) {
            assertThat(balances)
                    .filteredOn(balance -> balance.account().equals(account.code()))
                    .allSatisfy(
                            balance -> assertThat(balance.amount().isNegative()).isFalse());
        }
        Money money = Money.sum(balances.stream()
                .filter(balance -> !balance.account().contains("/"))
                .map(LedgerBalance::amount)
                .toList());
        assertThat(money).isEqualTo(group(balances, "income/").minus(group(balances, "expense/")));
    }

    private static Money sum(List<LedgerBalance> balances, Side side) {
        return Money.sum(balances.stream()
                .filter(balance -> balance.side() == side)
                .map(LedgerBalance::amount)
                .toList());
    }

    private static Money group(List<LedgerBalance> balances, String group) {
        return Money.sum(balances.stream()
                .filter(balance -> balance.account().startsWith(group))
                .map(LedgerBalance::amount)
                .toList());
    }

    private static <T> T within(Supplier<T> work) {
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            return QuarkusTransaction.requiringNew().call(work::get);
        } finally {
            request.terminate();
        }
    }
}
