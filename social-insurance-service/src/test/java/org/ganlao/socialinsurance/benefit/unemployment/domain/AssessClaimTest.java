package org.ganlao.socialinsurance.benefit.unemployment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.socialinsurance.Refused.assertRefused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.trace.domain.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 国务院令258号, with a minimum wage of 360 yuan and a subsistence line of 160. */
class AssessClaimTest {

    private static final BenefitTerms TERMS = new BenefitTerms(12, 60, 12, 18, 24, 24, 0, 1, 12);
    private static final LocalDate LOST = LocalDate.of(2007, 3, 20);
    private static final LocalDate REGISTERED = LocalDate.of(2007, 4, 2);

    @ParameterizedTest
    @CsvSource({"12, 12", "59, 12", "60, 18", "119, 18", "120, 24", "400, 24"})
    void the_months_of_benefit_follow_from_the_years_paid(int paid, int months) {
        Assessment found = assessed(loss(LossCause.TERM_EXPIRED, LOST.plusDays(13)), knowing(paid));

        assertThat(found.entitled()).isTrue();
        assertThat(found.months()).isEqualTo(months);
        assertThat(found.dueFrom()).isEqualTo("2007-04-01");
        assertThat(found.amount()).isEqualTo(Money.of("252.00"));
        assertThat(found.trace().lines()).contains("paid = " + paid + " months", "due = " + months + " months");
    }

    @ParameterizedTest
    @CsvSource({"12, 7, 19", "60, 10, 24", "11, 7, 7", "0, 24, 24"})
    void what_was_left_of_an_earlier_benefit_is_added_up_to_the_most(int paid, int unused, int months) {
        Circumstances again = new Circumstances(paid, false, REGISTERED, null, unused, LocalDate.of(2007, 5, 1));

        Assessment found = assessed(loss(LossCause.DISMISSED, LOST.plusDays(1)), again);

        assertThat(found.months()).isEqualTo(months);
        assertThat(found.dueFrom())
                .as("a month that the earlier benefit pays is not paid twice")
                .isEqualTo("2007-05-01");
    }

    @Test
    void never_is_more_due_than_the_most_nor_less_than_what_was_left() {
        assertThat(IntStream.rangeClosed(0, 500)
                        .boxed()
                        .flatMap(paid -> IntStream.rangeClosed(0, 24).mapToObj(unused -> new int[] {paid, unused})))
                .allMatch(both -> TERMS.months(both[0], both[1]) <= 24)
                .allMatch(both -> TERMS.months(both[0], both[1]) >= both[1]);
    }

    @Test
    void every_condition_that_is_not_met_is_named() {
        Circumstances nothing = new Circumstances(11, false, null, LOST.plusDays(1), 0, null);

        Assessment found = assessed(loss(LossCause.RESIGNED, LOST.plusDays(61)), nothing);

        assertThat(found.unmet())
                .containsExactly(
                        Unmet.FULL_YEAR_PAID,
                        Unmet.LOST_AGAINST_ONES_WILL,
                        Unmet.REGISTERED_AND_SEEKING,
                        Unmet.CLAIMED_IN_TIME,
                        Unmet.OUT_OF_WORK);
        assertThat(found.months()).isZero();
        assertThat(found.dueFrom()).isNull();
        assertThat(found.amount()).isEqualTo(Money.ZERO);
    }

    @Test
    void the_sixtieth_day_is_in_time() {
        assertThat(assessed(loss(LossCause.CLOSURE, LOST.plusDays(60)), knowing(12))
                        .unmet())
                .isEmpty();
        assertThat(assessed(loss(LossCause.CLOSURE, LOST.plusDays(61)), knowing(12))
                        .unmet())
                .containsExactly(Unmet.CLAIMED_IN_TIME);
    }

    @Test
    void who_was_registered_before_the_loss_gets_nothing_for_months_before_it() {
        Circumstances early = new Circumstances(12, false, LOST.minusMonths(2), null, 0, null);

        assertThat(assessed(loss(LossCause.EXPELLED, LOST.plusDays(1)), early).dueFrom())
                .isEqualTo("2007-03-01");
    }

    @ParameterizedTest
    @CsvSource({"11, 0.00", "12, 252.00", "35, 504.00", "36, 756.00", "600, 3024.00"})
    void a_farmer_on_a_contract_gets_a_lump_sum_by_full_years_and_need_not_register(int paid, String amount) {
        Circumstances farmer = new Circumstances(paid, true, null, null, 0, null);

        Assessment found = assessed(loss(LossCause.RESIGNED, LOST.plusDays(200)), farmer);

        assertThat(found.kind()).isEqualTo(ClaimKind.LUMP_SUM);
        assertThat(found.entitled()).isEqualTo(paid >= 12);
        assertThat(found.amount()).isEqualTo(Money.of(amount));
    }

    @ParameterizedTest
    @CsvSource({
        "360, 0.70, 160, 252.00",
        "320.55, 0.70, 160, 224.39",
        "360, 1.20, 160, 360.00",
        "200, 0.70, 160, 160.00"
    })
    void the_benefit_lies_between_the_subsistence_line_and_the_minimum_wage(
            String wage, BigDecimal share, String line, String amount) {
        assertThat(new BenefitRate(Money.of(wage), share, Money.of(line)).amount())
                .isEqualTo(Money.of(amount));
    }

    @Test
    void aid_is_a_share_of_what_was_spent_and_ends_at_the_most() {
        AidTerms terms = new AidTerms(new BigDecimal("0.7"), Money.of("500.00"));

        assertThat(terms.of(Money.of("100.05"), Money.ZERO)).isEqualTo(Money.of("70.04"));
        assertThat(terms.of(Money.of("100.00"), Money.of("430.00"))).isEqualTo(Money.of("70.00"));
        assertRefused(UnemploymentRefusal.AID_USED_UP, () -> terms.of(Money.of("100.00"), Money.of("430.01")));
    }

    @Test
    void nobody_claims_before_the_loss() {
        assertRefused(UnemploymentRefusal.CLAIMED_BEFORE_LOSS, () -> loss(LossCause.DISMISSED, LOST.minusDays(1)));
    }

    private static Assessment assessed(Loss loss, Circumstances known) {
        BenefitRate rate = new BenefitRate(Money.of("360.00"), new BigDecimal("0.70"), Money.of("160.00"));
        return new AssessClaim(TERMS, rate, new Trace(List.of())).of(loss, known);
    }

    private static Loss loss(LossCause cause, LocalDate claimedOn) {
        return new Loss("360102", "71526726X", LOST, cause, claimedOn);
    }

    private static Circumstances knowing(int paid) {
        return new Circumstances(paid, false, REGISTERED, null, 0, null);
    }
}
