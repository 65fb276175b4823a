package org.ganlao.employment.aid.insurancesubsidy.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SubsidyTermTest {

    private static final LocalDate MARCH_2006 = LocalDate.of(2006, 3, 1);

    private final SubsidyTerm term = new SubsidyTerm(36, 5);

    @Test
    void the_thirty_sixth_month_is_the_last() {
        assertThat(term.lacking(35, MARCH_2006, null)).isEmpty();
        assertThat(term.lacking(36, MARCH_2006, null)).contains(InsuranceSubsidyRefusal.SUBSIDY_TERM_OVER);
        assertThat(term.lacking(37, MARCH_2006, null)).contains(InsuranceSubsidyRefusal.SUBSIDY_TERM_OVER);
    }

    @Test
    void who_began_less_than_five_years_before_retirement_goes_on_until_then() {
        assertThat(term.lacking(36, MARCH_2006, LocalDate.of(2011, 2, 28))).isEmpty();
        assertThat(term.lacking(36, MARCH_2006, LocalDate.of(2011, 3, 1)))
                .contains(InsuranceSubsidyRefusal.SUBSIDY_TERM_OVER);
        assertThat(term.lacking(36, MARCH_2006, LocalDate.of(2011, 3, 2)))
                .contains(InsuranceSubsidyRefusal.SUBSIDY_TERM_OVER);
    }

    @Test
    void a_term_has_months() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SubsidyTerm(0, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new SubsidyTerm(36, -1));
    }
}
