package org.ganlao.employment.startup.guaranteefund;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.ganlao.employment.startup.guaranteefund.domain.FundStanding;
import org.ganlao.employment.startup.guaranteefund.domain.GuaranteeRefusal;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;

/** In Luxi county, on days before the limit in law: each try has a day of its own, and on it a limit of its own. */
class LeverageProperties {

    private static final LocalDate FIRST = LocalDate.of(2001, 1, 1);
    private static final AtomicInteger DAYS = new AtomicInteger();

    private final Guarantees guarantees =
            Arc.container().instance(Guarantees.class).get();
    private final FundBook book = Arc.container().instance(FundBook.class).get();

    /** One guarantee that is asked for at the same time as others, and whether it was taken. */
    private record Asked(Money principal, boolean taken) {}

    @Property(tries = 5, edgeCases = EdgeCasesMode.NONE)
    void guarantees_asked_for_at_once_never_pass_the_limit_and_none_is_refused_that_has_room(
            @ForAll("capitals") Money capital,
            @ForAll("limits") BigDecimal limit,
            @ForAll @Size(64) List<@IntRange(min = 1, max = 200) Integer> loans,
            @ForAll @IntRange(min = 2, max = 24) int threads)
            throws Exception {
        FundStanding standing = afterAsking(capital, limit, loans, threads);

        assertThat(standing.outstanding()).isLessThanOrEqualTo(capital.times(limit));
    }

    @Example
    void what_reaches_the_limit_exactly_has_room() throws Exception {
        FundStanding standing =
                afterAsking(Money.of("100000.00"), BigDecimal.valueOf(5), Collections.nCopies(64, 20), 16);

        assertThat(standing.outstanding()).isEqualTo(Money.of("500000.00"));
    }

    /** @param loans percents of the capital */
    private FundStanding afterAsking(Money capital, BigDecimal limit, List<Integer> loans, int threads)
            throws Exception {
        LocalDate day = FIRST.plusDays(DAYS.getAndIncrement());
        rules(day, "employment.guarantee.leverage", limit.toPlainString());
        rules(day, "employment.guarantee.compensation-ratio", "20");
        UUID fund = UUID.fromString(
                GuaranteeOffice.of("360323").fundOf(capital.amount().toPlainString()));
        List<Money> principals = loans.stream()
                .map(percent -> capital.times(BigDecimal.valueOf(percent, 2)))
                .toList();

        List<Asked> asked = allAtOnce(fund, principals, threads, day);

        FundStanding standing = book.standing(fund, day);
        assertThat(standing.outstanding())
                .isEqualTo(Money.sum(asked.stream()
                        .filter(Asked::taken)
                        .map(Asked::principal)
                        .toList()));
        assertThat(asked)
                .filteredOn(one -> !one.taken())
                .allSatisfy(refused -> assertThat(refused.principal()).isGreaterThan(standing.room()));
        return standing;
    }

    @Provide
    Arbitrary<Money> capitals() {
        return Arbitraries.longs().between(1_000, 1_000_000_00L).map(cents -> new Money(BigDecimal.valueOf(cents, 2)));
    }

    @Provide
    Arbitrary<BigDecimal> limits() {
        return Arbitraries.bigDecimals().between(BigDecimal.ONE, BigDecimal.TEN).ofScale(2);
    }

    private List<Asked> allAtOnce(UUID fund, List<Money> principals, int threads, LocalDate day) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Asked>> all = principals.stream()
                    .map(principal -> (Callable<Asked>) () -> new Asked(principal, isTaken(fund, principal, day)))
                    .toList();
            List<Asked> answers = new ArrayList<>();
            for (Future<Asked> answer : pool.invokeAll(all)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            pool.shutdown();
        }
    }

    private boolean isTaken(UUID fund, Money principal, LocalDate day) {
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            QuarkusTransaction.requiringNew().run(() -> guarantees.commit(fund, UUID.randomUUID(), principal, day));
            return true;
        } catch (Rejection refused) {
            assertThat(refused.refusal()).isEqualTo(GuaranteeRefusal.LEVERAGE_EXCEEDED);
            return false;
        } finally {
            request.terminate();
        }
    }

    private static void rules(LocalDate day, String key, String value) {
        Map<String, Object> proposal =
                Map.of("key", key, "value", value, "from", day.toString(), "to", day.toString(), "source", "试验用");
        String id = Desk.of(Tokens.of("supervisor").in("360000"))
                .made("/v1/parameters", proposal)
                .getString("id");
        Desk.of(Tokens.of("reviewer").in("360000"))
                .change("/v1/parameters/" + id + "/approval", 0, Map.of())
                .statusCode(200);
    }
}
