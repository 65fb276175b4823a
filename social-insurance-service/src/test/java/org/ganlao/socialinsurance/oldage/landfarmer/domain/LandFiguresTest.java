package org.ganlao.socialinsurance.oldage.landfarmer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ganlao.socialinsurance.Refused.assertRefused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.collection.contribution.domain.ContributionRefusal;
import org.ganlao.socialinsurance.collection.contribution.domain.ReceiptLine;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.trace.domain.Trace;
import org.junit.jupiter.api.Test;

/** The formulas of the scheme, to the cent. */
class LandFiguresTest {

    private static final BigDecimal SIXTY = new BigDecimal("0.6");
    private static final BigDecimal TWENTY = new BigDecimal("0.2");

    /** 15,590 × 60 % × 20 % × 15 = 28,062.00; 30 % of it 8,418.60, 40 % 11,224.80. */
    @Test
    void fifteen_years_at_sixty_percent_of_the_average_wage_are_due_by_three() {
        LandDue due = due("15590", "0.3", "0.3", "0.4");

        assertThat(due.due()).isEqualTo(Money.of("28062.00"));
        assertThat(due.person()).isEqualTo(Money.of("8418.60"));
        assertThat(due.collective()).isEqualTo(Money.of("8418.60"));
        assertThat(due.government()).isEqualTo(Money.of("11224.80"));
    }

    /** 13,688.01 × 1.8 = 24,638.418, hence 24,638.42, of which 8,211.985386 twice and 8,214.449228: of the two cents left the last one has the first. */
    @Test
    void cents_that_are_left_go_to_the_greatest_remainders() {
        LandDue due = due("13688.01", "0.3333", "0.3333", "0.3334");

        assertThat(due.due()).isEqualTo(Money.of("24638.42"));
        assertThat(List.of(due.person(), due.collective(), due.government()))
                .containsExactly(Money.of("8211.99"), Money.of("8211.98"), Money.of("8214.45"));
    }

    @Test
    void shares_that_are_not_the_whole_are_a_mistake_of_the_figures() {
        assertThatThrownBy(() -> due("15590", "0.3", "0.3", "0.3")).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void the_shares_are_the_due(
            @ForAll @LongRange(min = 1, max = 100_000_000) long cents,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 10_000) Integer> weights) {
        Money total = new Money(BigDecimal.valueOf(cents, 2));
        List<BigDecimal> factors = weights.stream().map(BigDecimal::valueOf).toList();
        BigDecimal all = factors.stream().reduce(BigDecimal.ZERO, BigDecimal::add);

        List<Money> parts = Apportionment.of(total, factors);

        assertThat(Money.sum(parts)).isEqualTo(total);
        assertThat(IntStream.range(0, parts.size()))
                .allSatisfy(at -> assertThat(parts.get(at)
                                .amount()
                                .multiply(all)
                                .subtract(total.amount().multiply(factors.get(at)))
                                .abs())
                        .isLessThan(all.movePointLeft(2)));
    }

    /** (8,418.60 + 8,418.60) ÷ 139 = 121.13, and 60. */
    @Test
    void a_man_of_sixty_gets_the_139th_part_of_his_account_and_the_basic_part() {
        LandTerms terms = LandTerms.of(YearMonth.of(2007, 6), Money.of("16837.20"), 139, Money.of(60), Trace.NONE);

        assertThat(terms.accountPart()).isEqualTo(Money.of("121.13"));
        assertThat(terms.monthly()).isEqualTo(Money.of("181.13"));
    }

    /** 16,837.20 ÷ 170 = 99.0423…. */
    @Test
    void a_woman_of_fifty_five_gets_the_170th_part() {
        LandTerms terms = LandTerms.of(YearMonth.of(2007, 6), Money.of("16837.20"), 170, Money.of(60), Trace.NONE);

        assertThat(terms.monthly()).isEqualTo(Money.of("159.04"));
    }

    @Test
    void a_pension_is_due_from_the_month_that_begins_of_age_and_covered() {
        LocalDate covered = LocalDate.of(2007, 2, 1);

        assertThat(LandTerms.earliest(LocalDate.of(1947, 5, 1), 60, covered)).isEqualTo(YearMonth.of(2007, 5));
        assertThat(LandTerms.earliest(LocalDate.of(1947, 5, 2), 60, covered)).isEqualTo(YearMonth.of(2007, 6));
        assertThat(LandTerms.earliest(LocalDate.of(1940, 5, 2), 60, covered)).isEqualTo(YearMonth.of(2007, 2));
        assertThat(LandTerms.earliest(LocalDate.of(1940, 5, 2), 60, covered.plusDays(1)))
                .isEqualTo(YearMonth.of(2007, 3));
    }

    /** A month at 779.50 costs 155.90: 28,062.00 buy 180 of them, 24,638.40 only 158. */
    @Test
    void the_money_buys_whole_months_at_the_lowest_base() {
        assertThat(working("28062.00", "16837.20", 500).months()).isEqualTo(180);
        assertThat(working("24638.40", "14783.04", 500).months()).isEqualTo(158);
        assertThat(working("28061.99", "16837.20", 500).months()).isEqualTo(179);
        assertThat(working("28062.00", "16837.20", 100).months()).isEqualTo(100);
        assertThat(working("155.90", "0.00", 100).months()).isEqualTo(1);
        assertRefused(LandRefusal.BUYS_NO_MONTH, () -> working("155.89", "0.00", 100));
        assertRefused(LandRefusal.BUYS_NO_MONTH, () -> working("28062.00", "0.00", 0));
    }

    @Property
    void all_the_money_and_all_of_the_account_go_along(
            @ForAll @LongRange(min = 20_000, max = 9_000_000) long total,
            @ForAll @IntRange(max = 100) int percent,
            @ForAll @IntRange(min = 1, max = 400) int free) {
        Money whole = new Money(BigDecimal.valueOf(total, 2));
        Money account = whole.times(BigDecimal.valueOf(percent, 2));

        ConversionWorking working = ConversionWorking.of(whole, account, Money.of("779.50"), TWENTY, free, Trace.NONE);

        List<ConversionWorking.Part> parts = working.parts();
        assertThat(parts).hasSize(working.months());
        assertThat(Money.sum(
                        parts.stream().map(ConversionWorking.Part::personPart).toList()))
                .isEqualTo(account);
        assertThat(Money.sum(parts.stream()
                        .map(part -> part.personPart().plus(part.otherPart()))
                        .toList()))
                .isEqualTo(whole);
        assertThat(parts)
                .allSatisfy(part -> assertThat(part.otherPart().isNegative()).isFalse());
    }

    @Test
    void a_share_of_a_person_names_the_coverage_and_no_other_does() {
        assertRefused(LandRefusal.SHARE_OF_WHOM, () -> paid(ContributionShare.PERSON, null));
        assertRefused(LandRefusal.SHARE_OF_WHOM, () -> paid(ContributionShare.GOVERNMENT, UUID.randomUUID()));
    }

    @Test
    void no_receipt_of_contributions_brings_shares() {
        assertRefused(
                ContributionRefusal.SHARES_ARE_NO_CONTRIBUTIONS,
                () -> new ReceiptLine(UUID.randomUUID(), Insurance.LAND_EXPROPRIATED, Money.of(1)));
    }

    private static SharePaid paid(ContributionShare share, UUID coverage) {
        return new SharePaid(UUID.randomUUID(), coverage, share, LocalDate.of(2007, 3, 1), Money.of(1), "1");
    }

    private static ConversionWorking working(String total, String account, int free) {
        return ConversionWorking.of(Money.of(total), Money.of(account), Money.of("779.50"), TWENTY, free, Trace.NONE);
    }

    private static LandDue due(String wage, String person, String collective, String government) {
        return LandDue.of(
                new LandDue.Rates(
                        Money.of(wage),
                        SIXTY,
                        TWENTY,
                        15,
                        new BigDecimal(person),
                        new BigDecimal(collective),
                        new BigDecimal(government)),
                Trace.NONE);
    }
}
