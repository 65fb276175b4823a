package org.ganlao.employment.microloan;

import static org.ganlao.employment.microloan.LoanOffice.SUBSIDIES;
import static org.ganlao.employment.microloan.LoanOffice.on;
import static org.ganlao.employment.microloan.LoanOffice.paid;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.Test;

/** In Xingguo county, which no other test uses. */
@QuarkusTest
class SubsidyTest {

    @Test
    void a_quarters_subsidy_is_worked_out_to_the_cent_approved_by_another_person_and_paid() {
        // Given
        LoanOffice office = LoanOffice.of("360732", "10000.00");
        String loan = office.disbursed(office.application("1200.00"));
        office.does(office.cashier, loan, "repayments", 6, paid("2007-02-15", "106.32"))
                .statusCode(200);

        // When
        String id = office.clerk
                .post(SUBSIDIES, office.claim())
                .statusCode(201)
                .body("amount", equalTo("6.32"))
                .extract()
                .path("id");
        office.clerk.post(SUBSIDIES, office.claim()).statusCode(409).body("code", equalTo("quarter-claimed"));
        office.does(office.cashier, loan, "repayments", 7, paid("2007-03-15", "105.24"))
                .statusCode(200);
        String at = SUBSIDIES + "/" + id;

        // Then
        office.clerk
                .change(at + "/recomputation", 1, Map.of())
                .statusCode(200)
                .body("amount", equalTo("11.56"))
                .body("lines.loan", contains(loan));
        Desk.of(Tokens.of("reviewer").as("clerk").in("360732"))
                .change(at + "/approval", 2, Map.of())
                .statusCode(409)
                .body("code", equalTo("proposed-by-you"));
        office.cashier.change(at + "/payment", 2, on("2007-05-08")).statusCode(409);
        office.reviewer.change(at + "/approval", 2, Map.of()).statusCode(200);
        office.clerk.change(at + "/recomputation", 3, Map.of()).statusCode(409);
        office.cashier
                .change(at + "/payment", 3, on("2007-05-08"))
                .statusCode(200)
                .body("state", equalTo("paid"));
        office.supervisor.change(at + "/annulment", 4, Map.of("reason", "重复申报")).statusCode(409);
        String borrower = office.clerk.get("/v1/microloans/" + loan).path("person.token");
        office.clerk
                .get("/v1/assistance/persons/" + borrower)
                .then()
                .statusCode(200)
                .body("loans.id", contains(loan))
                .body("loans.principal", contains("1200.00"))
                .body("loans.subsidised", contains("11.56"));
    }
}
