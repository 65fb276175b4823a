package org.ganlao.employment.startup.microloan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.startup.microloan.LoanOffice.LOANS;
import static org.ganlao.employment.startup.microloan.LoanOffice.on;
import static org.ganlao.employment.startup.microloan.LoanOffice.paid;
import static org.ganlao.employment.startup.microloan.LoanOffice.request;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ganlao.platform.personal.PersonalId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In Shicheng county, which no other test of microloans uses. */
@QuarkusTest
class OpenLoanTest {

    private LoanOffice office;

    @BeforeEach
    void opens_a_fund() {
        office = LoanOffice.of("360735", "100000.00");
    }

    private final PersonalId borrower = LoanOffice.someone();

    @Test
    void a_borrower_has_one_open_loan_and_may_apply_again_when_it_is_over() {
        // Given
        String first = applies();

        // When
        office.clerk
                .post(LOANS, request(borrower, office.application("1000.00")))
                .statusCode(409)
                .body("code", equalTo("loan-already-open"));
        office.does(office.clerk, first, "withdrawal", 1, on("2007-01-06")).statusCode(200);

        // Then
        applies();
    }

    @Test
    void however_often_a_person_applies_at_once_one_application_is_taken() {
        // When
        List<Integer> answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(n -> office.clerk
                        .post(LOANS, request(borrower, office.application("1000.00")))
                        .extract()
                        .statusCode())
                .sorted()
                .toList();

        // Then
        assertThat(answers).containsExactly(201, 409, 409, 409, 409, 409, 409, 409);
    }

    @Test
    void a_settled_loan_opens_again_or_the_next_is_applied_for_and_never_both_at_once() {
        // Given
        String settled = applies();
        office.disburses(settled);
        office.does(office.cashier, settled, "repayments", 6, paid("2007-01-15", "1000.00"))
                .statusCode(200);
        Map<String, Object> mistake = Map.of("movement", office.movement(settled, "repayment"), "reason", "金额有误");

        // When
        List<ExtractableResponse<Response>> answers = Stream.<Supplier<ValidatableResponse>>of(
                        () -> office.does(office.supervisor, settled, "reversals", 7, mistake),
                        () -> office.clerk.post(LOANS, request(borrower, office.application("1000.00"))))
                .parallel()
                .map(asked -> asked.get().extract())
                .toList();

        // Then
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 409)
                .singleElement()
                .satisfies(answer -> assertThat(answer.<String>path("code")).isEqualTo("loan-already-open"));
    }

    @Test
    void a_settled_loan_does_not_open_again_beside_another_one() {
        // Given
        String settled = applies();
        office.disburses(settled);
        office.does(office.cashier, settled, "repayments", 6, paid("2007-01-15", "1000.00"))
                .statusCode(200)
                .body("state", equalTo("settled"));
        Map<String, Object> mistake = Map.of("movement", office.movement(settled, "repayment"), "reason", "金额有误");
        String second = applies();

        // When
        office.does(office.supervisor, settled, "reversals", 7, mistake)
                .statusCode(409)
                .body("code", equalTo("loan-already-open"));
        office.does(office.clerk, second, "withdrawal", 1, on("2007-01-06")).statusCode(200);

        // Then
        office.does(office.supervisor, settled, "reversals", 7, mistake)
                .statusCode(200)
                .body("state", equalTo("disbursed"));
    }

    @Test
    void a_fund_that_guarantees_does_not_close_and_a_closed_one_guarantees_nothing() {
        // Given
        LoanOffice other = LoanOffice.of("360735", "10000.00");
        String loan = other.guaranteed(other.application("1000.00"));
        String waiting = other.investigated(other.application("1000.00"));
        String closing = "/v1/guarantee-funds/" + other.fund + "/closing";
        Map<String, String> day = Map.of("closedOn", "2007-02-01");

        // When
        other.supervisor.change(closing, 1, day).statusCode(409).body("code", equalTo("fund-in-use"));
        other.does(other.clerk, loan, "withdrawal", 3, on("2007-01-11")).statusCode(200);
        other.supervisor.change(closing, 1, day).statusCode(200);

        // Then
        other.does(other.reviewer, waiting, "guarantee", 2, on("2007-01-31"))
                .statusCode(409)
                .body("code", equalTo("fund-closed"));
    }

    private String applies() {
        return office.clerk
                .made(LOANS, request(borrower, office.application("1000.00")))
                .getString("id");
    }
}
