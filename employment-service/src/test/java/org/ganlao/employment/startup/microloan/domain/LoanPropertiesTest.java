package org.ganlao.employment.startup.microloan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.ganlao.platform.money.Money;

class LoanPropertiesTest {

    private static final ArrearsRules RULES =
            new ArrearsRules(List.of(Part.PENALTY, Part.INTEREST, Part.PRINCIPAL), new BigDecimal("1.5"));

    @Property
    void principal_of_all_instalments_is_the_loan_and_no_balance_is_negative(@ForAll("terms") LoanTerms terms) {
        RepaymentSchedule schedule = RepaymentSchedule.of(terms);

        assertThat(schedule.principal()).isEqualTo(terms.principal());
        assertThat(schedule.instalments()).allSatisfy(instalment -> {
            assertThat(instalment.balance().isNegative()).isFalse();
            assertThat(instalment.principal().isNegative()).isFalse();
        });
        assertThat(schedule.instalments().get(schedule.instalments().size() - 1).balance())
                .isEqualTo(Money.ZERO);
    }

    @Property
    void interest_never_falls_with_the_rate_or_with_the_days(
            @ForAll @LongRange(min = 1, max = 1_000_000_00L) long cents,
            @ForAll @IntRange(max = 1_200) int rate,
            @ForAll @IntRange(max = 300) int up,
            @ForAll @IntRange(max = 900) int days,
            @ForAll @IntRange(max = 60) int more) {
        Money balance = new Money(BigDecimal.valueOf(cents, 2));
        InterestRate lower = new InterestRate(BigDecimal.valueOf(rate, 2));
        InterestRate higher = new InterestRate(BigDecimal.valueOf(rate + up, 2));
        LocalDate from = LocalDate.of(2007, 1, 1);
        LocalDate to = from.plusDays(days);

        assertThat(higher.interest(balance, from, to)).isGreaterThanOrEqualTo(lower.interest(balance, from, to));
        assertThat(lower.interest(balance, from, to.plusDays(more)))
                .isGreaterThanOrEqualTo(lower.interest(balance, from, to));
    }

    /** Where the principal of each day does not depend on the rate. */
    @Property
    void a_higher_rate_never_costs_less_to_the_cent(
            @ForAll("terms") LoanTerms terms, @ForAll @IntRange(max = 300) int up) {
        Assume.that(terms.method() != RepaymentMethod.EQUAL_INSTALMENT);
        InterestRate higher = new InterestRate(terms.rate().percent().add(BigDecimal.valueOf(up, 2)));
        LoanTerms dearer =
                new LoanTerms(terms.principal(), terms.disbursedOn(), terms.months(), higher, terms.method());

        assertThat(RepaymentSchedule.of(dearer).interest())
                .isGreaterThanOrEqualTo(RepaymentSchedule.of(terms).interest());
    }

    /** Each month's interest and the even payment are rounded to the cent, so that a cent a month may go either way. */
    @Property
    void a_higher_rate_never_costs_less_beyond_the_rounding(
            @ForAll("terms") LoanTerms terms, @ForAll @IntRange(min = 0, max = 300) int up) {
        InterestRate higher = new InterestRate(terms.rate().percent().add(BigDecimal.valueOf(up, 2)));
        LoanTerms dearer =
                new LoanTerms(terms.principal(), terms.disbursedOn(), terms.months(), higher, terms.method());

        assertThat(RepaymentSchedule.of(dearer).interest())
                .isGreaterThanOrEqualTo(
                        RepaymentSchedule.of(terms).interest().minus(new Money(BigDecimal.valueOf(terms.months(), 2))));
    }

    @Property
    void a_later_day_never_owes_less(
            @ForAll("terms") LoanTerms terms,
            @ForAll @IntRange(min = 0, max = 900) int days,
            @ForAll @IntRange(max = 60) int more) {
        LocalDate day = terms.disbursedOn().plusDays(days);

        assertThat(owed(terms, day.plusDays(more))).isGreaterThanOrEqualTo(owed(terms, day));
    }

    @Property
    void whatever_is_paid_is_allocated_and_the_payoff_settles_the_loan(
            @ForAll("terms") LoanTerms terms,
            @ForAll @Size(max = 8) List<@LongRange(min = 1, max = 5_000_00) Long> cents,
            @ForAll Random random) {
        // Given
        List<Movement> movements = payments(terms, cents);
        LocalDate day = terms.maturity().plusYears(1);

        // When
        LoanAccount account = LoanAccount.played(terms, RULES, movements, day);

        // Then
        Money allocated = Money.sum(
                account.allocations().values().stream().map(Allocation::total).toList());
        Money repaid = Money.sum(account.allocations().values().stream()
                .map(Allocation::principal)
                .toList());
        assertThat(allocated).isEqualTo(paid(movements));
        assertThat(account.position().outstanding()).isEqualTo(terms.principal().minus(repaid));
        assertThat(account.position().outstanding().isNegative()).isFalse();
        List<Movement> shuffled = new ArrayList<>(movements);
        Collections.shuffle(shuffled, random);
        assertThat(LoanAccount.played(terms, RULES, shuffled, day).position()).isEqualTo(account.position());
        if (!account.position().isSettled()) {
            movements.add(new Movement.Payment(
                    UUID.randomUUID(), day, account.position().payoff(), false));
            assertThat(LoanAccount.played(terms, RULES, movements, day.plusYears(1))
                            .position()
                            .payoff())
                    .isEqualTo(Money.ZERO);
        }
    }

    /** Every 40 days a payment, as far as one may be made. */
    private static List<Movement> payments(LoanTerms terms, List<Long> cents) {
        List<Movement> movements = new ArrayList<>();
        LocalDate day = terms.disbursedOn();
        for (long cent : cents) {
            day = day.plusDays(40);
            Position position = LoanAccount.played(terms, RULES, movements, day).position();
            Money least = position.due().plus(position.interestRunning());
            Money amount = new Money(BigDecimal.valueOf(cent, 2));
            boolean early = amount.compareTo(position.due()) > 0;
            if (amount.compareTo(position.payoff()) <= 0 && (!early || amount.compareTo(least) > 0)) {
                movements.add(new Movement.Payment(UUID.randomUUID(), day, amount, false));
            }
        }
        return movements;
    }

    private static Money paid(List<Movement> movements) {
        return Money.sum(movements.stream()
                .map(Movement.Payment.class::cast)
                .map(Movement.Payment::amount)
                .toList());
    }

    private static Money owed(LoanTerms terms, LocalDate day) {
        return LoanAccount.played(terms, RULES, List.of(), day).position().payoff();
    }

    @Provide
    Arbitrary<LoanTerms> terms() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 1_000_000_00L),
                        Arbitraries.integers().between(0, 730),
                        Arbitraries.integers().between(1, 24),
                        Arbitraries.integers().between(0, 1_200),
                        Arbitraries.of(RepaymentMethod.class))
                .as((cents, days, months, rate, method) -> new LoanTerms(
                        new Money(BigDecimal.valueOf(cents, 2)),
                        LocalDate.of(2007, 1, 1).plusDays(days),
                        months,
                        new InterestRate(BigDecimal.valueOf(rate, 2)),
                        method));
    }
}
