package org.ganlao.employment.startup.microloan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.startup.microloan.LoanOffice.LOANS;
import static org.ganlao.employment.startup.microloan.LoanOffice.on;
import static org.ganlao.employment.startup.microloan.LoanOffice.paid;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** In Yongxin county, which no other test uses; each with a fund of its own. */
@QuarkusTest
class CompensationStopTest {

    @Test
    void above_twenty_percent_no_guarantee_is_given_until_recoveries_bring_the_ratio_down_to_it() {
        // Given
        LoanOffice office = LoanOffice.of("360830", "10000.00");
        office.disbursed(office.application("4000.00"));
        String next = office.investigated(office.application("1000.00"));
        String bad = office.compensated(office.application("1000.00"));
        BigDecimal claim = new BigDecimal(
                office.clerk.get(LOANS + "/" + bad + "/account").jsonPath().getString("claim"));

        // When
        assertThat(claim).isGreaterThan(new BigDecimal("1000.01"));
        refused(office, next);
        recovers(office, bad, 7, claim.subtract(new BigDecimal("1000.01")));
        refused(office, next);
        recovers(office, bad, 8, new BigDecimal("0.01"));

        // Then: 1000 ÷ (4000 + 1000)
        assertThat(office.clerk
                        .get("/v1/guarantee-funds/" + office.fund)
                        .jsonPath()
                        .getFloat("compensationRatio"))
                .isEqualTo(0.2f);
        office.does(office.reviewer, next, "guarantee", 2, on("2007-06-28"))
                .statusCode(200)
                .body("state", equalTo("guaranteed"));
    }

    private static void refused(LoanOffice office, String loan) {
        office.does(office.reviewer, loan, "guarantee", 2, on("2007-06-28"))
                .statusCode(422)
                .body("code", equalTo("compensation-too-high"))
                .body("source", containsString("银发〔2002〕394号"));
    }

    private static void recovers(LoanOffice office, String loan, int version, BigDecimal amount) {
        office.does(office.cashier, loan, "recoveries", version, paid("2007-06-25", amount.toPlainString()))
                .statusCode(200);
    }
}
