package org.ganlao.socialinsurance.oldage.pension.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.parameter.ParameterBook;
import org.ganlao.platform.personal.Sex;
import org.ganlao.socialinsurance.register.person.domain.Post;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PensionFormulaTest {

    private static final ParameterBook BOOK = ParameterBook.shipped();
    private static final LocalDate ON = LocalDate.of(2007, 5, 31);

    @ParameterizedTest
    @CsvSource({
        "MALE,   WORKER, AGE,           60",
        "MALE,   CADRE,  AGE,           60",
        "FEMALE, CADRE,  AGE,           55",
        "FEMALE, WORKER, AGE,           50",
        "MALE,   WORKER, SPECIAL_WORK,  55",
        "FEMALE, CADRE,  SPECIAL_WORK,  45",
        "MALE,   CADRE,  LOST_CAPACITY, 50",
        "FEMALE, WORKER, LOST_CAPACITY, 45",
        "MALE,   WORKER, BANKRUPTCY,    55",
        "FEMALE, CADRE,  BANKRUPTCY,    50",
        "FEMALE, WORKER, BANKRUPTCY,    45"
    })
    void the_age_is_reached_on_the_birthday_and_not_a_day_before(Sex sex, Post post, RetirementGround ground, int age) {
        LocalDate birthday = ON.minusYears(age);

        assertThat(worked(sex, post, birthday, ground).entitlement()).isEqualTo(Entitlement.MONTHLY);
        assertThat(worked(sex, post, birthday.plusDays(1), ground))
                .extracting(PensionWorking::entitlement, PensionWorking::ageReachedOn)
                .containsExactly(Entitlement.TOO_YOUNG, ON.plusDays(1));
    }

    @ParameterizedTest
    @CsvSource({"179, ONE_OFF", "180, MONTHLY", "181, MONTHLY"})
    void fifteen_years_paid_or_deemed_bring_a_monthly_pension(int months, Entitlement entitlement) {
        assertThat(worked(months, Money.of(100)).entitlement()).isEqualTo(entitlement);
    }

    @ParameterizedTest
    @CsvSource({
        "60, 0, 0.00",
        "60, 1, 0.00",
        "59, 0, 12.99",
        "59, 1, 0.00",
        "58, 0, 25.98",
        "58, 364, 12.99",
        "55, 0, 64.96"
    })
    void each_whole_year_of_retiring_early_takes_two_percent_off_the_basic_pension(int age, int days, Money reduction) {
        RetirementCase asked = new RetirementCase(
                Sex.MALE,
                Post.WORKER,
                ON.minusYears(age).minusDays(days),
                RetirementGround.BANKRUPTCY,
                ON,
                "360102",
                List.of(),
                600,
                Money.ZERO);

        PensionWorking worked = PensionFormula.work(asked, PensionLaw.of(BOOK::at, ON, "360102"));

        assertThat(worked.basic()).isEqualTo(Money.of("649.59"));
        assertThat(worked.reduction()).isEqualTo(reduction);
    }

    @Test
    void whoever_is_older_than_the_divisor_table_has_its_last_divisor() {
        PensionWorking worked = worked(Sex.MALE, Post.WORKER, ON.minusYears(83), RetirementGround.AGE);

        assertThat(worked.account()).isEqualTo(Money.of("496.43"));
    }

    @Test
    void the_working_names_every_figure_of_law_with_its_source() {
        List<WorkingLine> trace = worked(Sex.MALE, Post.WORKER, ON.minusYears(60), RetirementGround.AGE)
                .trace();

        assertThat(trace)
                .filteredOn(line -> line.since() != null)
                .doesNotHaveDuplicates()
                .extracting(WorkingLine::name)
                .contains(
                        "social-insurance.average-wage",
                        "social-insurance.pension.divisor",
                        "social-insurance.pension.years-needed",
                        "social-insurance.pension.basic.per-year");
        assertThat(trace)
                .filteredOn(line -> line.since() != null)
                .extracting(WorkingLine::source)
                .doesNotContain("");
        assertThat(trace)
                .filteredOn(line -> line.name().equals("account"))
                .extracting(WorkingLine::formula, WorkingLine::value)
                .containsExactly(tuple("27800.00 ÷ 139", "200.00"));
    }

    @Property(tries = 200)
    void a_longer_life_of_work_never_brings_less(
            @ForAll @IntRange(min = 180, max = 500) int months, @ForAll @LongRange(max = 200_000) long balance) {
        Money shorter = worked(months, Money.of(balance)).monthly();

        assertThat(worked(months + 1, Money.of(balance)).monthly()).isGreaterThanOrEqualTo(shorter);
        assertThat(worked(months, Money.of(balance + 1)).monthly()).isGreaterThanOrEqualTo(shorter);
    }

    private static PensionWorking worked(Sex sex, Post post, LocalDate bornOn, RetirementGround ground) {
        RetirementCase asked =
                new RetirementCase(sex, post, bornOn, ground, ON, "360102", decade(), 60, Money.of("27800.00"));
        return PensionFormula.work(asked, PensionLaw.of(BOOK::at, ON, "360102"));
    }

    /** All deemed. */
    private static PensionWorking worked(int months, Money balance) {
        RetirementCase asked = new RetirementCase(
                Sex.MALE,
                Post.WORKER,
                ON.minusYears(60),
                RetirementGround.AGE,
                ON,
                "360102",
                List.of(),
                months,
                balance);
        return PensionFormula.work(asked, PensionLaw.of(BOOK::at, ON, "360102"));
    }

    private static List<PaidYear> decade() {
        return IntStream.range(1997, 2007)
                .mapToObj(year -> new PaidYear(year, 12, Money.of(12_000)))
                .toList();
    }
}
