package org.ganlao.socialinsurance.benefit.residentmedical.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.socialinsurance.Refused.assertRefused;

import java.time.LocalDate;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.parameter.ParameterBook;
import org.ganlao.socialinsurance.register.enrolment.domain.InsuredKind;
import org.junit.jupiter.api.Test;

class FundingTest {

    private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2006, 12, 31);
    private static final LocalDate NEW_YEAR = LocalDate.of(2007, 1, 1);

    @Test
    void paid_before_the_year_it_covers_all_of_it_and_later_what_is_left_after_the_waiting() {
        assertThat(FundedYear.of(2007, NEW_YEARS_EVE, 30).from()).isEqualTo(NEW_YEAR);
        assertThat(FundedYear.of(2007, NEW_YEAR, 30).from()).isEqualTo(LocalDate.of(2007, 1, 31));
        assertThat(FundedYear.of(2007, LocalDate.of(2007, 12, 1), 30).from()).isEqualTo(LocalDate.of(2007, 12, 31));
    }

    @Test
    void money_that_comes_too_late_or_more_than_a_year_before_funds_nothing() {
        assertRefused(ResidentRefusal.YEAR_NOT_OPEN, () -> FundedYear.of(2007, LocalDate.of(2007, 12, 2), 30));
        assertThat(FundedYear.of(2008, NEW_YEAR, 30).from()).isEqualTo(LocalDate.of(2008, 1, 1));
        assertRefused(ResidentRefusal.YEAR_NOT_OPEN, () -> FundedYear.of(2008, NEW_YEARS_EVE, 30));
    }

    @Test
    void the_plans_standards_are_150_for_an_adult_and_50_for_a_minor() {
        assertThat(shares(InsuredKind.RESIDENT_ADULT).standard()).isEqualTo(Money.of(150));
        assertThat(shares(InsuredKind.RESIDENT_MINOR).standard()).isEqualTo(Money.of(50));
        assertRefused(ResidentRefusal.NOT_A_RESIDENT, () -> shares(InsuredKind.FLEXIBLE));
    }

    @Test
    void the_parts_sum_to_the_standard() {
        assertRefused(
                ResidentRefusal.FUNDING_DOES_NOT_ADD_UP,
                () -> new FundingShares(
                        Money.of("150.00"),
                        Money.of("110.00"),
                        Money.of("20.00"),
                        Money.of("10.00"),
                        Money.of("9.99")));
    }

    private static FundingShares shares(InsuredKind kind) {
        return FundingShares.of(kind, "360102", ParameterBook.shipped().at(NEW_YEAR));
    }
}
