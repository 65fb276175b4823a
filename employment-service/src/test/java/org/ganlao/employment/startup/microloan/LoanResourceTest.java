package org.ganlao.employment.startup.microloan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.startup.microloan.LoanOffice.LOANS;
import static org.ganlao.employment.startup.microloan.LoanOffice.favourable;
import static org.ganlao.employment.startup.microloan.LoanOffice.on;
import static org.ganlao.employment.startup.microloan.LoanOffice.paid;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.InternalCounts;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.TopicRecord;
import org.junit.jupiter.api.Test;

/** In counties of Ganzhou, each test in one that no other uses; the business clock stands at 30 June 2007. */
@QuarkusTest
class LoanResourceTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.employment.facts");
    private static final String TYPE = "org.ganlao.employment.microloan.";

    @Test
    void a_loan_that_goes_bad_is_paid_by_the_fund_recovered_in_part_and_written_off() {
        // Given
        LoanOffice office = LoanOffice.of("360723", "10000.00");
        String id = office.disbursed(office.application("1200.00"));
        assertThat(InternalCounts.now().ofRegion("360723"))
                .containsEntry("microloans-issued 2007-01", "1200")
                .containsEntry("individual-startup-loans-issued 2007-01", "1200");

        // When
        office.does(office.cashier, id, "repayments", 6, paid("2007-02-15", "106.32"))
                .statusCode(200)
                .body("state", equalTo("repaying"))
                .body("outstanding", equalTo("1100.00"))
                .body("guaranteed", equalTo("1100.00"));
        office.clerk
                .get(LOANS + "/arrears?region=360723")
                .then()
                .body("ranges.loans", contains(0, 0, 1, 0, 0))
                .body("ranges.fromDays", contains(1, 31, 91, 181, 361))
                .body("ranges[2].principal", equalTo("400.00"))
                .body("ranges[2].interest", equalTo("19.32"))
                .body("ranges[2].outstanding", equalTo("1100.00"));
        Desk sibling = Desk.of(Tokens.of("clerk").in("360729"));
        sibling.get(LOANS + "/arrears").then().body("ranges.loans", contains(0, 0, 0, 0, 0));
        sibling.get(LOANS + "/arrears?region=360723").then().statusCode(404);
        office.does(office.cashier, id, "compensation", 7, Map.of("on", "2007-06-20", "whole", true))
                .statusCode(200)
                .body("state", equalTo("compensated"))
                .body("outstanding", equalTo("0.00"));
        JsonPath account = office.clerk.get(LOANS + "/" + id + "/account").jsonPath();
        String claim = account.getString("claim");
        assertThat(account.getString("movements[0].settled.principal")).isEqualTo("100.00");
        assertThat(account.getString("movements[1].settled.principal")).isEqualTo("1100.00");
        assertThat(account.getString("movements[1].amount")).isEqualTo(claim);

        // Then
        fund(office).body("outstanding", equalTo("0.00")).body("compensated", equalTo(claim));
        office.does(office.cashier, id, "recoveries", 8, paid("2007-06-25", "200.00"))
                .statusCode(200);
        office.does(office.cashier, id, "recoveries", 9, paid("2007-06-25", "2000.00"))
                .statusCode(422)
                .body("code", equalTo("more-than-the-claim"));
        office.does(Desk.of(Tokens.of("supervisor").as("cashier").in("360723")), id, "write-off", 9, on("2007-06-28"))
                .statusCode(409)
                .body("code", equalTo("another-person"));
        office.does(office.supervisor, id, "write-off", 9, on("2007-06-28"))
                .statusCode(200)
                .body("state", equalTo("written-off"));
        office.supervisor
                .get("/v1/guarantee-funds/" + office.fund + "/trial-balance")
                .then()
                .body("find { it.account == 'claims' }.amount", equalTo("0.00"));
        office.does(office.supervisor, id, "reversals", 10, mistaken(office.movement(id, "recovery")))
                .statusCode(409)
                .body("code", equalTo("write-off-stands"));
        office.does(office.supervisor, id, "reversals", 10, mistaken(office.movement(id, "write-off")))
                .statusCode(200)
                .body("state", equalTo("compensated"));
        fund(office).body("compensated", equalTo(less(claim, "200.00")));
        office.does(office.cashier, id, "recoveries", 11, paid("2007-06-29", less(claim, "200.00")))
                .statusCode(200)
                .body("state", equalTo("settled"));
        fund(office).body("compensated", equalTo("0.00")).body("room", equalTo("50000.00"));
        assertThat(FACTS.of(id, 7))
                .allSatisfy(PublishedEvents::isAsFullAsItsSample)
                .extracting(TopicRecord::type)
                .containsExactly(
                        TYPE + "disbursed.v1",
                        TYPE + "repaid.v1",
                        TYPE + "compensated.v1",
                        TYPE + "recovered.v1",
                        TYPE + "written-off.v1",
                        TYPE + "corrected.v1",
                        TYPE + "settled.v1");
    }

    @Test
    void a_mistaken_repayment_is_taken_back_and_the_fund_stands_for_it_again() {
        // Given
        LoanOffice office = LoanOffice.of("360724", "10000.00");
        String id = office.disbursed(office.application("1200.00"));
        office.does(office.cashier, id, "repayments", 6, paid("2007-02-15", "106.32"))
                .statusCode(200);
        String mistaken = office.movement(id, "repayment");

        // When
        office.does(office.supervisor, id, "reversals", 7, mistaken(mistaken))
                .statusCode(200)
                .body("state", equalTo("disbursed"))
                .body("outstanding", equalTo("1200.00"));

        // Then
        fund(office).body("outstanding", equalTo("1200.00"));
        office.does(office.supervisor, id, "reversals", 8, mistaken(mistaken))
                .statusCode(409)
                .body("code", equalTo("not-in-this-state"));
        office.does(office.supervisor, id, "annulment", 8, Map.of("reason", "未实际发放"))
                .statusCode(200)
                .body("state", equalTo("annulled"));
        fund(office).body("outstanding", equalTo("0.00"));
        assertThat(FACTS.of(id, 4)).last().satisfies(PublishedEvents::isAsFullAsItsSample);
        assertThat(InternalCounts.now().ofRegion("360724")).doesNotContainKey("microloans-issued 2007-01");
    }

    @Test
    void a_loan_is_extended_once_at_the_rate_of_the_day_and_settled_early() {
        // Given
        LoanOffice office = LoanOffice.of("360725", "10000.00");
        Map<String, Object> quarterly = office.application("1000.00");
        quarterly.put("method", "interest-quarterly");
        String id = office.disbursed(quarterly);

        // When
        office.does(office.reviewer, id, "extension", 6, Map.of("on", "2007-03-19", "months", 13))
                .statusCode(422)
                .body("code", equalTo("longer-than-the-longest"));
        office.does(office.reviewer, id, "extension", 6, Map.of("on", "2007-03-19", "months", 12))
                .statusCode(200)
                .body("state", equalTo("repaying"));
        office.does(office.reviewer, id, "extension", 7, Map.of("on", "2007-03-19", "months", 1))
                .statusCode(422)
                .body("code", equalTo("extended-already"));
        String payoff = office.clerk
                .get(LOANS + "/" + id + "/account?at=2007-06-30")
                .jsonPath()
                .getString("payoff");
        office.does(office.cashier, id, "repayments", 7, paid("2007-06-30", payoff))
                .statusCode(200)
                .body("state", equalTo("settled"));

        // Then
        fund(office).body("outstanding", equalTo("0.00"));
        assertThat(FACTS.of(id, 3))
                .allSatisfy(PublishedEvents::isAsFullAsItsSample)
                .extracting(TopicRecord::type)
                .containsExactly(TYPE + "disbursed.v1", TYPE + "extended.v1", TYPE + "settled.v1");
    }

    @Test
    void steps_are_taken_by_different_persons_within_the_fund_and_the_limits() {
        LoanOffice office = LoanOffice.of("360726", "1000.00");
        String id = office.applies(office.application("4000.00"));

        office.does(office.clerk, id, "investigation", 1, favourable())
                .statusCode(409)
                .body("code", equalTo("another-person"));
        office.does(office.reviewer, id, "guarantee", 1, on("2007-01-10"))
                .statusCode(409)
                .body("code", equalTo("not-in-this-state"));
        Map<String, Object> unfavourable = new HashMap<>(favourable());
        unfavourable.put("favourable", false);
        office.does(office.investigator, id, "investigation", 1, unfavourable).statusCode(200);
        office.does(office.reviewer, id, "guarantee", 2, on("2007-01-10"))
                .statusCode(422)
                .body("code", equalTo("investigated-unfavourably"));
        office.does(office.reviewer, id, "refusal", 2, on("2007-01-10"))
                .statusCode(200)
                .body("state", equalTo("refused"));

        String first = office.guaranteed(office.application("4000.00"));
        String second = office.investigated(office.application("1000.01"));
        office.does(office.reviewer, second, "guarantee", 2, on("2007-01-10"))
                .statusCode(422)
                .body("code", equalTo("leverage-exceeded"));
        office.clerk
                .get(LOANS + "/" + first + "/account")
                .then()
                .statusCode(422)
                .body("code", equalTo("not-disbursed"));
        office.does(office.clerk, first, "withdrawal", 3, on("2007-01-11"))
                .statusCode(200)
                .body("guaranteed", equalTo("0.00"));
        office.does(office.reviewer, second, "guarantee", 2, on("2007-01-10")).statusCode(200);
        office.clerk
                .get(LOANS + "?fund=" + office.fund + "&state=guaranteed")
                .then()
                .body("items.id", contains(second));
        assertThat(FACTS.of(first, 0)).isEmpty();
    }

    @Test
    void a_preview_is_the_schedule_of_the_loan() {
        LoanOffice office = LoanOffice.of("360727", "10000.00");
        String id = office.disbursed(office.application("1200.00"));
        JsonPath preview = office.clerk
                .asking()
                .body(Map.of(
                        "principal", "1200.00", "months", 12, "method", "equal-principal", "disbursedOn", "2007-01-15"))
                .post(LOANS + "/schedule-preview")
                .jsonPath();

        office.clerk
                .get(LOANS + "/" + id + "/account?at=2008-01-15")
                .then()
                .body("dues", hasSize(12))
                .body("dues[0].interest", equalTo(preview.getString("instalments[0].interest")))
                .body("dues[11].interest", equalTo(preview.getString("instalments[11].interest")));
        assertThat(preview.getFloat("ratePercent")).isEqualTo(6.12f);
        assertThat(preview.getString("instalments[11].balance")).isEqualTo("0.00");
    }

    private static Map<String, Object> mistaken(String movement) {
        return Map.of("movement", movement, "reason", "录入有误");
    }

    private static String less(String amount, String other) {
        return new BigDecimal(amount).subtract(new BigDecimal(other)).toPlainString();
    }

    private static ValidatableResponse fund(LoanOffice office) {
        return office.clerk.get("/v1/guarantee-funds/" + office.fund).then();
    }
}
