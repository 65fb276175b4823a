package org.ganlao.socialinsurance.benefit.maternity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.platformtest.OpenApiContract.example;
import static org.ganlao.socialinsurance.Agency.with;
import static org.ganlao.socialinsurance.benefit.maternity.MaternityDesk.CLAIMS;
import static org.ganlao.socialinsurance.benefit.maternity.MaternityDesk.birth;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.InternalCounts;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.TopicRecord;
import org.junit.jupiter.api.Test;

/** The business clock stands at 30 June 2007; everybody's base is 1 200.00. */
@QuarkusTest
class MaternityClaimTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.social-insurance.facts");
    private static final Map<String, String> MISTAKE = Map.of("reason", "重复录入");

    private final MaternityDesk donghu = MaternityDesk.of("360102");

    @Test
    void a_birth_is_worked_out_by_the_employers_wages_approved_by_another_person_and_claimed_as_benefits() {
        // Given
        String at = donghu.claimed(donghu.claim(donghu.insured(12)));

        // When
        Desk.of(Tokens.of("reviewer").in("360102").as("clerk"))
                .change(at + "/approval", 1, Map.of())
                .statusCode(409)
                .body("code", equalTo("proposed-by-you"));
        donghu.agency
                .reviewer()
                .change(at + "/approval", 1, Map.of())
                .statusCode(200)
                .body("days", equalTo(90))
                .body("leaveUntil", equalTo("2007-08-07"))
                .body("employersWage", equalTo("1200.00"))
                .body("allowance", equalTo("3600.00"))
                .body("medical", equalTo("2000.00"));

        // Then
        payments(at)
                .body("items.benefit.sort()", contains("maternity-allowance", "maternity-medical"))
                .body("items.amount.sort()", contains("2000.00", "3600.00"))
                .body("items.state.unique()", contains("proposed"));

        // And
        donghu.agency.clerk().change(at + "/annulment", 2, MISTAKE).statusCode(200);
        payments(at).body("items.state.unique()", contains("annulled"));
        assertThat(FACTS.of(at.substring(CLAIMS.length() + 1), 2))
                .allSatisfy(PublishedEvents::isAsFullAsItsSample)
                .extracting(TopicRecord::type)
                .containsExactly(
                        "org.ganlao.social-insurance.maternity-claim.approved.v1",
                        "org.ganlao.social-insurance.maternity-claim.annulled.v1");
    }

    @Test
    void what_goes_into_own_accounts_is_counted_among_all_that_is_approved() {
        // Given
        MaternityDesk wanli = MaternityDesk.of("360105");
        InternalCounts before = InternalCounts.now();

        // When
        List.of("own-account", "through-employer").forEach(way -> {
            String at = wanli.claimed(with(wanli.claim(wanli.insured(12)), "paidInto", way));
            wanli.agency.reviewer().change(at + "/approval", 1, Map.of()).statusCode(200);
        });

        // Then
        InternalCounts after = InternalCounts.now();
        assertThat(grown("maternity-allowances", before, after)).isEqualTo(7200);
        assertThat(grown("maternity-allowances-own-account", before, after)).isEqualTo(3600);
    }

    private static int grown(String measure, InternalCounts before, InternalCounts after) {
        return after.of(measure, "360105", "2007-05") - before.of(measure, "360105", "2007-05");
    }

    @Test
    void one_leave_is_claimed_once_until_it_is_refused() {
        Map<String, Object> claim = donghu.claim(donghu.insured(12));
        String at = donghu.claimed(claim);
        Map<String, Object> again = with(claim, "sourceRef", "again " + at);
        refuses(again, 409, "claimed-for-this-time");

        donghu.agency
                .reviewer()
                .change(at + "/refusal", 1, Map.of("reason", "材料不齐"))
                .statusCode(200);
        donghu.agency
                .reviewer()
                .change(at + "/approval", 2, Map.of())
                .statusCode(409)
                .body("code", equalTo("maternity-in-another-state"));

        donghu.claimed(again);
    }

    @Test
    void only_a_woman_who_is_insured_and_paid_for_claims() {
        Map<String, Object> good = donghu.claim(donghu.insured(12));
        String man = donghu.insured(ResidentNumbers.ofAManBorn(LocalDate.of(1980, 3, 8)), 12);
        String pension = donghu.agency
                .enrolled(donghu.agency.enrolment(donghu.agency.flexible("pension"), "2006-01-01"))
                .getString("id");

        refuses(with(good, "enrolment", man), 422, "not-a-mother");
        refuses(with(good, "enrolment", pension), 422, "not-of-maternity");
        refuses(with(good, "enrolment", donghu.insured(9)), 422, "too-few-months-paid");
        refuses(with(good, "confinement", birth("2005-12-31", 1)), 422, "not-insured-on-the-day");
        refuses(with(good, "confinement", birth("2007-07-01", 1)), 422, "date-in-future");
        refuses(with(good, "costs", "-0.01"), 422, "costs-negative");
        refuses(with(good, "employersWage", "1500.00"), 422, "employers-wage-known");
    }

    @Test
    void where_no_wages_of_the_employer_are_known_its_average_is_stated() {
        // Given: hired in 2006, but of that year nothing is paid up by this employer
        String enrolment = donghu.insured(12);
        donghu.paidElsewhere(enrolment);
        Map<String, Object> claim = donghu.claim(enrolment);

        refuses(claim, 422, "employers-wage-unknown");
        donghu.agency
                .reviewer()
                .get(donghu.claimed(with(claim, "employersWage", "1300.00")))
                .then()
                .body("allowance", equalTo("3900.00"));
    }

    @Test
    void a_benefit_is_worked_out_and_nothing_is_recorded() {
        donghu.agency
                .clerk()
                .post(CLAIMS + "/preview", example("MaternityPreviewRequest"))
                .statusCode(200)
                .body("days", equalTo(120))
                .body("allowance", equalTo("5200.00"))
                .body("medical", equalTo("3500.00"));
    }

    private ValidatableResponse payments(String at) {
        return donghu.agency
                .cashier()
                .get("/v1/benefit-payments?ground=" + at.substring(CLAIMS.length() + 1))
                .then()
                .statusCode(200);
    }

    private void refuses(Map<String, Object> claim, int status, String code) {
        donghu.agency.clerk().post(CLAIMS, claim).statusCode(status).body("code", equalTo(code));
    }
}
