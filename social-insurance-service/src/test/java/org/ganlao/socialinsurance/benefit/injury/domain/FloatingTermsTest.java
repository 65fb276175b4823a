package org.ganlao.socialinsurance.benefit.injury.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FloatingTermsTest {

    private final FloatingTerms terms = new FloatingTerms(
            BigDecimal.valueOf(10), BigDecimal.valueOf(40), BigDecimal.valueOf(100), BigDecimal.valueOf(200));

    @ParameterizedTest
    @CsvSource({
        "0, 50",
        "10, 50",
        "10.01, 80",
        "40, 80",
        "40.01, 100",
        "100, 100",
        "100.01, 120",
        "200, 120",
        "200.01, 150"
    })
    void the_more_the_fund_paid_the_more_the_employer_pays(BigDecimal experience, int factor) {
        assertThat(terms.factor(experience)).isEqualTo(factor);
    }
}
