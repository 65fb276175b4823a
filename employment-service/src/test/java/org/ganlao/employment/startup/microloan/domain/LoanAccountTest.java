package org.ganlao.employment.startup.microloan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Refusal;
import org.ganlao.platform.problem.Rejection;
import org.junit.jupiter.api.Test;

/**
 * 20,000 yuan, lent on 20 March 2007 for a year at 6.39 %, interest by the quarter: 326.60 falls due on 20 June and 20
 * September, 323.05 on 20 December and, with the principal, on 20 March 2008.
 */
class LoanAccountTest {

    private static final LoanTerms TERMS = new LoanTerms(
            Money.of(20_000), day("2007-03-20"), 12, InterestRate.of("6.39"), RepaymentMethod.INTEREST_QUARTERLY);
    private static final ArrearsRules RULES =
            new ArrearsRules(List.of(Part.PENALTY, Part.INTEREST, Part.PRINCIPAL), new BigDecimal("1.5"));
    private static final InterestSubsidy WHOLE = new InterestSubsidy(BigDecimal.ONE);

    @Test
    void interest_runs_by_the_day_and_falls_due_by_the_quarter() {
        assertThat(on("2007-06-19").position().interestRunning()).isEqualTo(Money.of("323.05")); // 91 days
        assertThat(on("2007-06-19").position().due()).isEqualTo(Money.ZERO);
        assertThat(on("2007-06-20").position().due()).isEqualTo(Money.of("326.60")); // 92 days
        assertThat(on("2007-06-20").position().daysInArrears()).isZero();
        assertThat(on("2007-06-21").position().daysInArrears()).isEqualTo(1);
    }

    @Test
    void principal_in_arrears_bears_one_and_a_half_times_the_rate() {
        // When
        Position late = on("2008-04-19", interestOfThreeQuarters()).position();

        // Then: 20000 × 6.39 % × 1.5 × 30 ÷ 360
        assertThat(late.penaltyDue()).isEqualTo(Money.of("159.75"));
        assertThat(late.interestDue()).isEqualTo(Money.of("323.05"));
        assertThat(late.overdue()).isEqualTo(Money.of("20000.00"));
        assertThat(late.daysInArrears()).isEqualTo(30);
        assertThat(late.payoff()).isEqualTo(Money.of("20482.80"));
    }

    @Test
    void a_payment_settles_in_the_stated_order_and_the_rest_stays_in_arrears() {
        // Given
        Movement.Payment part = paid("2008-04-19", "10000.00");

        // When
        LoanAccount account = on("2008-05-19", and(interestOfThreeQuarters(), part));

        // Then
        assertThat(account.allocations().get(part.id()))
                .isEqualTo(new Allocation(Money.of("159.75"), Money.of("323.05"), Money.of("9517.20")));
        assertThat(account.position().overdue()).isEqualTo(Money.of("10482.80"));
        assertThat(account.position().penaltyDue()).isEqualTo(Money.of("83.73")); // 10482.80 × 6.39 % × 1.5 × 30 ÷ 360
    }

    @Test
    void another_order_settles_principal_first() {
        // Given
        ArrearsRules principalFirst =
                new ArrearsRules(List.of(Part.PRINCIPAL, Part.INTEREST, Part.PENALTY), new BigDecimal("1.5"));
        Movement.Payment part = paid("2008-04-19", "20000.00");

        // When
        LoanAccount account =
                LoanAccount.played(TERMS, principalFirst, and(interestOfThreeQuarters(), part), day("2008-04-19"));

        // Then
        assertThat(account.position().due()).isEqualTo(Money.of("482.80"));
        assertThat(account.position().overdue()).isEqualTo(Money.ZERO);
    }

    @Test
    void who_repays_early_pays_the_interest_of_the_days_so_far_and_less_afterwards() {
        // Given: 50 days after 20 June, 20000 × 6.39 % × 50 ÷ 360 = 177.50
        Movement.Payment early = paid("2007-08-09", "10177.50");

        // When
        LoanAccount account = on("2007-09-20", List.of(paid("2007-06-20", "326.60"), early));

        // Then: 10000 × 6.39 % × 42 ÷ 360
        assertThat(account.allocations().get(early.id()))
                .isEqualTo(new Allocation(Money.ZERO, Money.of("177.50"), Money.of("10000.00")));
        assertThat(account.position().interestDue()).isEqualTo(Money.of("74.55"));
        assertThat(account.position().outstanding()).isEqualTo(Money.of("10000.00"));
    }

    @Test
    void an_early_repayment_covers_more_than_the_interest_so_far() {
        Movement.Payment quarter = paid("2007-06-20", "326.60");

        assertThat(refusal(quarter, paid("2007-08-09", "177.50")))
                .isEqualTo(MicroloanRefusal.EARLY_REPAYMENT_BELOW_INTEREST);
        assertThat(on("2007-08-09", List.of(quarter, paid("2007-08-09", "177.51")))
                        .position()
                        .outstanding())
                .isEqualTo(Money.of("19999.99"));
    }

    @Test
    void nobody_pays_more_than_is_owed() {
        assertThat(refusal(paid("2007-06-20", "20326.61"))).isEqualTo(MicroloanRefusal.PAID_MORE_THAN_OWED);
        assertThat(on("2007-06-20", List.of(paid("2007-06-20", "20326.60")))
                        .position()
                        .isSettled())
                .isTrue();
    }

    @Test
    void an_extension_moves_the_maturity_and_bears_its_own_rate_from_its_day() {
        // Given
        Movement extension = new Movement.Extension(UUID.randomUUID(), day("2008-03-10"), 6, InterestRate.of("7.56"));

        // When
        List<Movement> movements = and(interestOfThreeQuarters(), extension);

        // Then: 81 days at 6.39 % = 287.55 and 10 days at 7.56 % = 42.00
        assertThat(on("2008-03-20", movements).position().due()).isEqualTo(Money.of("329.55"));
        assertThat(on("2008-06-20", and(movements, paid("2008-03-20", "329.55")))
                        .position()
                        .due())
                .isEqualTo(Money.of("386.40"));
        assertThat(on("2008-03-20", movements).principalToCome())
                .containsOnlyKeys(day("2008-06-20"), day("2008-09-20"));
    }

    @Test
    void a_loan_in_arrears_is_not_extended() {
        Movement extension = new Movement.Extension(UUID.randomUUID(), day("2007-06-21"), 6, InterestRate.of("6.57"));

        assertThat(refusal(extension)).isEqualTo(MicroloanRefusal.EXTENSION_IN_ARREARS);
    }

    @Test
    void a_mistaken_payment_that_is_taken_back_leaves_no_trace() {
        // Given
        Movement.Payment mistaken = paid("2007-07-01", "5000.00");
        List<Movement> right = List.of(paid("2007-06-20", "326.60"));

        // Then
        assertThat(on("2007-09-20", and(right, mistaken)).position())
                .isNotEqualTo(on("2007-09-20", right).position());
        assertThat(on("2007-09-20", right).position().due()).isEqualTo(Money.of("326.60"));
    }

    @Test
    void the_state_bears_interest_that_was_paid_and_none_in_arrears() {
        LoanAccount paid = on("2007-06-30", List.of(paid("2007-06-20", "326.60")));
        LoanAccount unpaid = on("2007-06-30");

        assertThat(WHOLE.of(TERMS, paid, day("2007-04-01"), day("2007-06-30"))).isEqualTo(Money.of("326.60"));
        assertThat(WHOLE.of(TERMS, unpaid, day("2007-04-01"), day("2007-06-30")))
                .isEqualTo(Money.ZERO);
        assertThat(WHOLE.of(TERMS, paid, day("2007-06-21"), day("2007-06-30"))).isEqualTo(Money.ZERO);
        assertThat(new InterestSubsidy(new BigDecimal("0.5")).of(TERMS, paid, day("2007-06-20"), day("2007-06-20")))
                .isEqualTo(Money.of("163.30"));
    }

    @Test
    void the_state_bears_nothing_of_what_the_fund_had_to_pay() {
        // Given: the borrower pays a part of June, the fund the rest; September he pays himself
        Movement byFund = new Movement.Payment(UUID.randomUUID(), day("2007-06-28"), Money.of("226.60"), true);
        List<Movement> movements = List.of(paid("2007-06-20", "100.00"), byFund, paid("2007-09-20", "326.60"));
        LoanAccount account = on("2007-09-30", movements);

        // Then
        assertThat(account.position().due()).isEqualTo(Money.ZERO);
        assertThat(WHOLE.of(TERMS, account, day("2007-04-01"), day("2007-06-30")))
                .isEqualTo(Money.ZERO);
        assertThat(WHOLE.of(TERMS, account, day("2007-07-01"), day("2007-09-30")))
                .isEqualTo(Money.of("326.60"));
    }

    @Test
    void the_state_bears_nothing_of_an_extension() {
        // Given
        List<Movement> movements = and(
                interestOfThreeQuarters(),
                new Movement.Extension(UUID.randomUUID(), day("2008-03-10"), 6, InterestRate.of("7.56")),
                paid("2008-03-20", "329.55"),
                paid("2008-06-20", "386.40"));

        // Then
        assertThat(WHOLE.of(TERMS, on("2008-06-30", movements), day("2008-04-01"), day("2008-06-30")))
                .isEqualTo(Money.ZERO);
    }

    private static List<Movement> interestOfThreeQuarters() {
        return List.of(paid("2007-06-20", "326.60"), paid("2007-09-20", "326.60"), paid("2007-12-20", "323.05"));
    }

    private static List<Movement> and(List<Movement> movements, Movement... more) {
        return java.util.stream.Stream.concat(movements.stream(), java.util.Arrays.stream(more))
                .toList();
    }

    private static Movement.Payment paid(String on, String amount) {
        return new Movement.Payment(UUID.randomUUID(), day(on), Money.of(amount), false);
    }

    private static LoanAccount on(String day) {
        return on(day, List.of());
    }

    private static LoanAccount on(String day, List<Movement> movements) {
        return LoanAccount.played(TERMS, RULES, movements, day(day));
    }

    private static Refusal refusal(Movement... movements) {
        Movement last = movements[movements.length - 1];
        return catchThrowableOfType(
                        Rejection.class, () -> LoanAccount.played(TERMS, RULES, List.of(movements), last.on()))
                .refusal();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
