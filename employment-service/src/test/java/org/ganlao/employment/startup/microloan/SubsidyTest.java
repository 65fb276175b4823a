package org.ganlao.employment.startup.microloan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.startup.microloan.LoanOffice.SUBSIDIES;
import static org.ganlao.employment.startup.microloan.LoanOffice.VOUCHER;
import static org.ganlao.employment.startup.microloan.LoanOffice.paid;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ganlao.employment.money.fund.FundOffice;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.TopicRecord;
import org.junit.jupiter.api.Test;

/** In Xingguo county, to which no other test grants anything, and in Huichang county for what is refused. */
@QuarkusTest
class SubsidyTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.employment.facts");
    private static final String TODAY = "2007-06-30";
    private static final String TYPE = "org.ganlao.employment.interest-subsidy.";

    private final FundOffice treasury = new FundOffice();

    @Test
    void a_quarters_subsidy_is_worked_out_to_the_cent_approved_by_another_person_and_paid_out_of_the_employment_fund() {
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
        office.reviewer
                .change(at + "/approval", 1, Map.of())
                .statusCode(409)
                .body("code", equalTo("claim-out-of-date"));
        Desk.of(Tokens.of("clerk").as("another").in("360732"))
                .change(at + "/recomputation", 1, Map.of())
                .statusCode(200)
                .body("amount", equalTo("11.56"))
                .body("claimedBy", equalTo(Tokens.of("clerk").as("another").subject()))
                .body("lines.loan", contains(loan));
        Desk.of(Tokens.of("reviewer").as("another").in("360732"))
                .change(at + "/approval", 2, Map.of())
                .statusCode(409)
                .body("code", equalTo("proposed-by-you"));
        office.cashier
                .change(at + "/payment", 2, VOUCHER)
                .statusCode(409)
                .body("code", equalTo("claim-is-another"))
                .body("detail", containsString("claimed"));
        office.reviewer.change(at + "/approval", 2, Map.of()).statusCode(200);
        office.clerk.change(at + "/recomputation", 3, Map.of()).statusCode(409);
        treasury.brings("360732", "11.55");
        office.cashier.change(at + "/payment", 3, VOUCHER).statusCode(422).body("code", equalTo("balance-too-low"));
        treasury.brings("360732", "0.01");
        office.cashier
                .change(at + "/payment", 3, VOUCHER)
                .statusCode(200)
                .body("state", equalTo("paid"))
                .body("paidOn", equalTo(TODAY))
                .body("payment", notNullValue());
        assertThat(treasury.trialBalance("360732", "2007-06-29", "disbursed")).isEqualTo("0.00");
        assertThat(treasury.standing("360732", "disbursed")).isEqualTo("11.56");
        assertThat(treasury.standing("360732", "cash")).isEqualTo("0.00");
        office.supervisor
                .change(at + "/annulment", 4, Map.of("reason", "重复申报"))
                .statusCode(409)
                .body("detail", containsString("paid"))
                .body("detail", containsString("approved"));
        assertThat(FACTS.of(id, 2))
                .allSatisfy(PublishedEvents::isAsFullAsItsSample)
                .extracting(TopicRecord::type)
                .containsExactly(TYPE + "approved.v1", TYPE + "paid.v1");

        String borrower = office.clerk.get("/v1/microloans/" + loan).path("person.token");
        office.clerk
                .get("/v1/assistance/persons/" + borrower)
                .then()
                .statusCode(200)
                .body("loans.id", contains(loan))
                .body("loans.principal", contains("1200.00"))
                .body("loans.subsidised", contains("11.56"))
                .body("years.kind", contains("interest-subsidy"))
                .body("years.amount", contains("11.56"));
    }

    @Test
    void an_approved_claim_is_struck_out_and_the_quarter_claimed_again() {
        // Given
        LoanOffice office = LoanOffice.of("360733", "10000.00");
        String empty = SUBSIDIES + "/" + office.claims();
        office.reviewer
                .change(empty + "/approval", 1, Map.of())
                .statusCode(409)
                .body("code", equalTo("nothing-claimed"));
        office.supervisor
                .change(empty + "/annulment", 1, Map.of("reason", "无可贴息"))
                .statusCode(200);
        String id = office.claimsInterest();

        // When
        office.reviewer.change(SUBSIDIES + "/" + id + "/approval", 1, Map.of()).statusCode(200);
        office.supervisor
                .change(SUBSIDIES + "/" + id + "/annulment", 2, Map.of("reason", "重复申报"))
                .statusCode(200)
                .body("state", equalTo("annulled"));

        // Then
        assertThat(FACTS.of(id, 2))
                .allSatisfy(PublishedEvents::isAsFullAsItsSample)
                .extracting(TopicRecord::type)
                .containsExactly(TYPE + "approved.v1", TYPE + "annulled.v1");
        office.claims();
    }

    @Test
    void a_claim_that_a_reversal_changed_since_its_approval_is_not_paid() {
        // Given
        LoanOffice office = LoanOffice.of("360733", "10000.00");
        String loan = office.disbursed(office.application("1200.00"));
        office.does(office.cashier, loan, "repayments", 6, paid("2007-02-15", "106.32"))
                .statusCode(200);
        String at = SUBSIDIES + "/" + office.claims();
        office.reviewer.change(at + "/approval", 1, Map.of()).statusCode(200);

        // When
        Map<String, Object> mistake = Map.of("movement", office.movement(loan, "repayment"), "reason", "金额有误");
        office.does(office.supervisor, loan, "reversals", 7, mistake).statusCode(200);

        // Then
        office.cashier.change(at + "/payment", 2, VOUCHER).statusCode(409).body("code", equalTo("claim-out-of-date"));
        office.supervisor.change(at + "/annulment", 2, Map.of("reason", "还款冲销")).statusCode(200);
        office.clerk.post(SUBSIDIES, office.claim()).statusCode(201).body("amount", equalTo("0.00"));
    }

    @Test
    void however_often_a_claim_is_paid_at_once_the_fund_pays_it_once() {
        // Given
        LoanOffice office = LoanOffice.of("360733", "10000.00");
        treasury.brings("360733", "1000.00");
        String id = office.approvedClaim();
        String disbursed = treasury.standing("360733", "disbursed");

        // When
        List<Integer> answers = IntStream.range(0, 6)
                .parallel()
                .mapToObj(n -> office.cashier
                        .change(SUBSIDIES + "/" + id + "/payment", 2, VOUCHER)
                        .extract()
                        .statusCode())
                .sorted()
                .toList();

        // Then
        assertThat(answers).containsExactly(200, 412, 412, 412, 412, 412);
        assertThat(new BigDecimal(treasury.standing("360733", "disbursed")))
                .isEqualByComparingTo(new BigDecimal(disbursed).add(new BigDecimal("6.32")));
    }
}
