package org.ganlao.socialinsurance.benefit.maternity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.socialinsurance.Refused.assertRefused;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.parameter.DatedValue;
import org.ganlao.platform.parameter.ParameterBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaternityBenefitTest {

    private static final ParameterBook BOOK = ParameterBook.shipped();
    private static final LocalDate MAY_10 = LocalDate.of(2007, 5, 10);

    @ParameterizedTest
    @CsvSource({
        // difficult, children, employer's wage, costs: days, allowance, paid of the costs
        "false, 1, 1300.00, 1800.00, 90, 3900.00, 1800.00",
        "true, 1, 1299.17, 4000.00, 105, 4547.10, 3500.00",
        "false, 2, 1299.17, 2000.01, 105, 4547.10, 2000.00",
        "true, 3, 1000.01, 3500.00, 135, 4500.05, 3500.00",
    })
    void a_birth_brings_the_employers_wage_for_each_day_and_costs_up_to_the_limit(
            boolean difficult, int children, String wage, String costs, int days, String allowance, String medical) {
        MaternityBenefit benefit = worked(birth(difficult, children), wage, costs);

        assertThat(benefit.days()).isEqualTo(days);
        assertThat(benefit.allowance()).isEqualTo(Money.of(allowance));
        assertThat(benefit.medical()).isEqualTo(Money.of(medical));
    }

    @ParameterizedTest
    @CsvSource({
        "3, 15, 650.00, 300.00",
        "3, 30, 1300.00, 300.00",
        "4, 42, 1820.00, 500.00",
    })
    void a_miscarriage_brings_the_certified_days_of_its_month(
            int months, int certified, String allowance, String medical) {
        MaternityBenefit benefit = worked(miscarriage(months, certified), "1300.00", "500.00");

        assertThat(benefit.days()).isEqualTo(certified);
        assertThat(benefit.allowance()).isEqualTo(Money.of(allowance));
        assertThat(benefit.medical()).isEqualTo(Money.of(medical));
    }

    @ParameterizedTest
    @CsvSource({"3, 14", "3, 31", "4, 41", "4, 43"})
    void other_days_than_those_of_such_a_miscarriage_are_refused(int months, int certified) {
        assertRefused(
                MaternityRefusal.DAYS_OF_MISCARRIAGE,
                () -> worked(miscarriage(months, certified), "1300.00", "500.00"));
    }

    @Test
    void what_is_told_of_a_birth_is_not_told_of_a_miscarriage() {
        assertRefused(
                MaternityRefusal.BIRTH_OR_MISCARRIAGE,
                () -> new Confinement(MaternityEvent.BIRTH, MAY_10, false, 0, null, null));
        assertRefused(
                MaternityRefusal.BIRTH_OR_MISCARRIAGE,
                () -> new Confinement(MaternityEvent.BIRTH, MAY_10, false, 1, 3, 15));
        assertRefused(
                MaternityRefusal.BIRTH_OR_MISCARRIAGE,
                () -> new Confinement(MaternityEvent.MISCARRIAGE, MAY_10, true, 0, 3, 15));
        assertRefused(
                MaternityRefusal.BIRTH_OR_MISCARRIAGE,
                () -> new Confinement(MaternityEvent.MISCARRIAGE, MAY_10, false, 0, 3, null));
    }

    @Test
    void the_working_names_every_figure_and_its_source() {
        assertThat(worked(birth(true, 2), "1300.00", "1.00").trace())
                .extracting(DatedValue::key)
                .containsExactlyInAnyOrder(
                        "social-insurance.maternity.days.birth",
                        "social-insurance.maternity.days.difficult",
                        "social-insurance.maternity.days.further-child",
                        "social-insurance.maternity.medical-limit.difficult-birth");
    }

    @Property
    void one_more_child_brings_a_fortnight_and_a_day_more(
            @ForAll boolean difficult,
            @ForAll @IntRange(min = 1, max = 8) int children,
            @ForAll @LongRange(min = 1, max = 5_000_000) long cents) {
        String wage = "%d.%02d".formatted(cents / 100, cents % 100);
        MaternityBenefit fewer = worked(birth(difficult, children), wage, "0.00");
        MaternityBenefit more = worked(birth(difficult, children + 1), wage, "0.00");

        assertThat(more.days() - fewer.days()).isEqualTo(15);
        assertThat(more.allowance()).isGreaterThan(fewer.allowance().minus(Money.of("0.01")));
    }

    private static MaternityBenefit worked(Confinement confinement, String wage, String costs) {
        return MaternityBenefit.of(confinement, Money.of(wage), Money.of(costs), "360102", BOOK.at(MAY_10));
    }

    private static Confinement birth(boolean difficult, int children) {
        return new Confinement(MaternityEvent.BIRTH, MAY_10, difficult, children, null, null);
    }

    private static Confinement miscarriage(int months, int certified) {
        return new Confinement(MaternityEvent.MISCARRIAGE, MAY_10, false, 0, months, certified);
    }
}
