package org.ganlao.employment.startup.entrepreneurship;

import static org.ganlao.employment.EmploymentOffice.with;
import static org.ganlao.employment.startup.entrepreneurship.EntrepreneurshipOffice.MISTAKE;
import static org.ganlao.employment.startup.entrepreneurship.EntrepreneurshipOffice.STARTUPS;
import static org.ganlao.employment.startup.entrepreneurship.EntrepreneurshipOffice.end;
import static org.ganlao.employment.startup.entrepreneurship.EntrepreneurshipOffice.opening;
import static org.ganlao.employment.startup.entrepreneurship.EntrepreneurshipOffice.subsidyRequest;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The business clock stands at 30 June 2007; six months in business are needed. */
@QuarkusTest
class StartupSubsidyTest {

    private final EntrepreneurshipOffice office = EntrepreneurshipOffice.of("360102");

    @ParameterizedTest
    @CsvSource({"2006-12-30, 201", "2006-12-31, 201", "2007-01-01, 422"})
    void is_claimed_after_six_months_in_business(String openedOn, int status) {
        office.clerk
                .post(claims(office.openedLastYear(opening(openedOn))), subsidyRequest())
                .statusCode(status)
                .body("code", equalTo(status == 201 ? null : "too-short-in-business"));
    }

    @Test
    void is_claimed_once_with_its_working_and_falls_with_the_startup() {
        // Given
        Map<String, Object> opening = opening("2006-12-20");
        String startup = office.openedLastYear(opening);

        // When
        String claim = office.clerk
                .post(claims(startup), subsidyRequest())
                .statusCode(201)
                .extract()
                .path("claim");
        office.clerk.post(claims(startup), subsidyRequest()).statusCode(409).body("code", equalTo("support-claimed"));

        // Then
        office.clerk
                .get("/v1/support-claims/" + claim)
                .then()
                .statusCode(200)
                .body("amount", equalTo("1000.00"))
                .body("state", equalTo("claimed"));
        office.clerk.change(STARTUPS + "/" + startup + "/annulment", 2, MISTAKE).statusCode(200);
        office.clerk.get("/v1/support-claims/" + claim).then().body("state", equalTo("annulled"));
    }

    @Test
    void falls_when_the_opening_was_on_another_day_and_may_be_claimed_again() {
        // Given
        Map<String, Object> opening = opening("2006-12-20");
        String startup = office.openedLastYear(opening);
        office.clerk.post(claims(startup), subsidyRequest()).statusCode(201);

        // When
        office.clerk
                .change(
                        STARTUPS + "/" + startup + "/corrections",
                        2,
                        Map.of("reason", "日期", "opening", with(opening, "openedOn", "2006-12-21")))
                .statusCode(200);

        // Then
        office.clerk.post(claims(startup), subsidyRequest()).statusCode(201);
    }

    /** Opened on 20 December 2006, and claimed for before the end is known. */
    @ParameterizedTest
    @CsvSource({"2007-03-01, annulled", "2007-06-20, annulled", "2007-06-21, claimed"})
    void falls_when_the_business_ended_within_the_six_months(String endedOn, String state) {
        // Given
        String startup = office.openedLastYear(opening("2006-12-20"));
        String claim = office.clerk
                .post(claims(startup), subsidyRequest())
                .statusCode(201)
                .extract()
                .path("claim");

        // When
        office.clerk
                .change(STARTUPS + "/" + startup + "/end", 2, end(endedOn, "failed"))
                .statusCode(200);

        // Then
        office.clerk.get("/v1/support-claims/" + claim).then().body("state", equalTo(state));
    }

    @Test
    void is_not_for_a_business_that_ended() {
        // Given
        String startup = office.openedLastYear(opening("2006-12-20"));
        office.clerk
                .change(STARTUPS + "/" + startup + "/end", 2, end("2007-06-30", "failed"))
                .statusCode(200);

        // Then
        office.clerk
                .post(claims(startup), subsidyRequest())
                .statusCode(422)
                .body("code", equalTo("too-short-in-business"));
    }

    private static String claims(String startup) {
        return STARTUPS + "/" + startup + "/subsidy-claims";
    }
}
