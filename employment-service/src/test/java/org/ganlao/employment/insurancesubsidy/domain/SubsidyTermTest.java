package org.ganlao.employment.insurancesubsidy.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SubsidyTermTest {

    private static final LocalDate MARCH_2006 = LocalDate.of(2006, 3, 1);

    private final SubsidyTerm term = new SubsidyTerm(36, 5);

    @Test
    void the_thirty_sixth_month_is_the_last() {
        assertThat(term.hasRoom(35, MARCH_2006, null)).isTrue();
        assertThat(term.hasRoom(36, MARCH_2006, null)).isFalse();
        assertThat(term.hasRoom(37, MARCH_2006, null)).isFalse();
    }

    @Test
    void who_began_less_than_five_years_before_retirement_goes_on_until_then() {
        assertThat(term.hasRoom(36, MARCH_2006, LocalDate.of(2011, 2, 28))).isTrue();
        assertThat(term.hasRoom(36, MARCH_2006, LocalDate.of(2011, 3, 1))).isFalse();
        assertThat(term.hasRoom(36, MARCH_2006, LocalDate.of(2011, 3, 2))).isFalse();
    }

    @Test
    void a_term_has_months() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SubsidyTerm(0, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new SubsidyTerm(36, -1));
    }
}
