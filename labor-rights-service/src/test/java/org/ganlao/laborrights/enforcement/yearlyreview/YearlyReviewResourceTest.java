package org.ganlao.laborrights.enforcement.yearlyreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.laborrights.enforcement.yearlyreview.YearlyReviewOffice.REVIEWS;
import static org.ganlao.laborrights.enforcement.yearlyreview.YearlyReviewOffice.examination;
import static org.ganlao.laborrights.enforcement.yearlyreview.YearlyReviewOffice.step;
import static org.ganlao.laborrights.enforcement.yearlyreview.YearlyReviewOffice.year;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ganlao.laborrights.enforcement.inspection.CreditFact;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.OrganisationCodes;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.Test;

/** The business clock stands at 30 June 2007. */
@QuarkusTest
class YearlyReviewResourceTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.labor-rights.facts");

    @Inject
    @All
    List<CreditFact> facts;

    private final YearlyReviewOffice office = new YearlyReviewOffice();
    private final String employer = OrganisationCodes.next();

    @Test
    void what_is_to_be_put_right_is_handed_in_anew_and_examined_in_its_own_time() {
        // Given
        String at = office.calls(employer);
        office.clerk
                .post(REVIEWS, YearlyReviewOffice.call(employer))
                .statusCode(409)
                .body("code", equalTo("reviewed-already"));

        // When
        office.clerk.change(at + "/submission", 1, year("2007-04-12", 110)).statusCode(200);
        due(at).body("items.dueOn", contains("2007-05-15"));
        office.inspector
                .change(at + "/examination", 2, examination("2007-05-09", "to-rectify"))
                .statusCode(200)
                .body("submitBy", equalTo("2007-06-10"));
        office.clerk.change(at + "/submission", 3, year("2007-06-04", 120)).statusCode(200);

        // Then
        due(at).body("items.dueOn", contains("2007-07-02"));
        office.inspector
                .change(at + "/examination", 4, examination("2007-06-20", "passed"))
                .statusCode(200)
                .body("state", equalTo("passed"));
        assertThat(FACTS.of(at.substring(REVIEWS.length() + 1), 5))
                .extracting(record -> record.type().replaceAll(".*yearly-review\\.", ""))
                .containsExactly("called.v1", "submitted.v1", "examined.v1", "submitted.v1", "examined.v1");
    }

    @Test
    void who_hands_in_nothing_fails_which_counts_for_the_credit_and_leads_to_a_case() {
        // Given
        String at = office.calls(employer);
        awaited().body("items.size()", equalTo(1));

        // When
        office.inspector.change(at + "/default", 1, step("2007-05-08")).statusCode(200);
        String opened = office.inspector
                .change(at + "/case", 2, step("2007-05-09"))
                .statusCode(200)
                .body("inspectionCase", notNullValue())
                .extract()
                .path("inspectionCase");

        // Then
        awaited().body("items.size()", equalTo(0));
        assertThat(failed()).isEqualTo(Map.of(employer, 1));
        assertThat(FACTS.of(at.substring(REVIEWS.length() + 1), 3))
                .last()
                .satisfies(record -> assertThat(record.type()).endsWith("yearly-review.inspected.v1"));

        // When
        Desk.of(Tokens.of("supervisor").in("360102"))
                .change(at + "/annulment", 3, Map.of("reason", "重复通知"))
                .statusCode(200);

        // Then
        assertThat(failed()).isEmpty();
        office.inspector.get("/v1/inspection-cases/" + opened).then().body("causeGoneOn", equalTo("2007-06-30"));
        office.calls(employer);
    }

    @Test
    void who_failed_is_looked_into_by_one_case_that_goes_on_and_by_another_when_that_was_struck_out() {
        // Given
        String at = office.calls(employer);
        office.inspector.change(at + "/default", 1, step("2007-05-08")).statusCode(200);
        String first = inspected(at, 2);
        office.inspector
                .change(at + "/case", 3, step("2007-05-09"))
                .statusCode(409)
                .body("code", equalTo("review-has-case"));

        // When
        Desk.of(Tokens.of("supervisor").in("360102"))
                .change("/v1/inspection-cases/" + first + "/annulment", 1, Map.of("reason", "重复立案"))
                .statusCode(200);

        // Then
        assertThat(inspected(at, 3)).isNotEqualTo(first);
    }

    private String inspected(String at, int version) {
        return office.inspector
                .change(at + "/case", version, step("2007-05-09"))
                .statusCode(200)
                .extract()
                .path("inspectionCase");
    }

    private Map<String, Integer> failed() {
        return facts.stream()
                .filter(fact -> fact.code().equals("yearly-review-failed"))
                .findFirst()
                .orElseThrow()
                .counts(List.of(employer), LocalDate.of(2007, 1, 1), LocalDate.of(2007, 12, 31));
    }

    private ValidatableResponse awaited() {
        return office.clerk
                .asking()
                .queryParam("employer", employer)
                .queryParam("awaitedOn", "2007-05-01")
                .get(REVIEWS)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse due(String at) {
        return office.inspector
                .asking()
                .queryParam("record", at.substring(REVIEWS.length() + 1))
                .get("/v1/deadlines")
                .then()
                .statusCode(200);
    }
}
