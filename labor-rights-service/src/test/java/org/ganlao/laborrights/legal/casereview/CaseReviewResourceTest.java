package org.ganlao.laborrights.legal.casereview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.laborrights.legal.casereview.CaseReviewOffice.MISTAKE;
import static org.ganlao.laborrights.legal.casereview.CaseReviewOffice.REVIEWS;
import static org.ganlao.laborrights.legal.casereview.CaseReviewOffice.examination;
import static org.ganlao.laborrights.legal.casereview.CaseReviewOffice.officer;
import static org.ganlao.laborrights.legal.casereview.CaseReviewOffice.request;
import static org.ganlao.platformtest.JsonBody.json;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ganlao.laborrights.Bureau;
import org.ganlao.laborrights.enforcement.inspection.InspectionOffice;
import org.ganlao.laborrights.settlement.dispute.DisputeOffice;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.TopicRecord;
import org.ganlao.platformtest.endpoints.BadInput;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The business clock stands at 30 June 2007. */
@QuarkusTest
class CaseReviewResourceTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.labor-rights.facts");

    private final CaseReviewOffice office = new CaseReviewOffice();

    @Test
    void a_review_examines_what_was_drawn_and_grades_the_officer() {
        // Given
        String at = office.draws();
        office.supervisor
                .get(at)
                .then()
                .body("population", equalTo(1))
                .body("sample.kind", contains("licence-application"));

        // When
        office.supervisor
                .change(at + "/conclusion", 1, Map.of("on", "2007-06-30", "words", "评查完毕"))
                .statusCode(409)
                .body("code", equalTo("cases-not-examined"));
        office.supervisor
                .change(at + "/examinations", 1, examination(office.drawnCase(at), 12))
                .statusCode(200)
                .body("sample[0].findings[0].points", equalTo(12));
        office.supervisor
                .change(at + "/conclusion", 2, Map.of("on", "2007-06-30", "words", "评查完毕"))
                .statusCode(200)
                .body("grade", equalTo("passed"));
        office.other.change(at + "/annulment", 3, MISTAKE).statusCode(200);

        // Then
        List<TopicRecord> told = FACTS.of(at.substring(REVIEWS.length() + 1), 3);
        assertThat(told).allSatisfy(PublishedEvents::isAsFullAsItsSample);
        office.supervisor
                .get("/v1/case-review-criteria")
                .then()
                .statusCode(200)
                .body("criteria.points.sum()", equalTo(100));
        office.supervisor
                .get("/v1/case-review-criteria?on=2005-06-30")
                .then()
                .statusCode(422)
                .body("code", equalTo("no-review-criteria"));
    }

    @Test
    void penalties_of_the_inspectorate_are_drawn_too() {
        new InspectionOffice(Bureau.REGION).decided();
        String officer = Tokens.of("reviewer", "supervisor")
                .in(Bureau.REGION)
                .as("head-of-" + Bureau.REGION)
                .subject();

        office.supervisor
                .post(REVIEWS, request(officer, "2007-05-31"))
                .statusCode(201)
                .body("sample.kind", contains("inspection-case"));
    }

    @Test
    void awards_are_drawn_too() {
        new DisputeOffice().awards(ResidentNumbers.next());
        String officer = Tokens.of("reviewer", "supervisor")
                .in(Bureau.REGION)
                .as("reviewer-of-disputes")
                .subject();

        office.supervisor
                .post(REVIEWS, request(officer, "2007-05-31"))
                .statusCode(201)
                .body("sample.kind", everyItem(equalTo("dispute-case")));
    }

    @TestFactory
    Stream<DynamicTest> a_review_is_refused_and_leaves_nothing_behind() {
        return BadInput.to(
                        "POST " + REVIEWS,
                        () -> json(request(officer(), "2007-05-31")),
                        Tokens.of("supervisor").in(Bureau.REGION))
                .refuses("a period that is not over", body -> body.put("until", "2007-06-30"), 422, "period-not-over")
                .refuses("an end before the beginning", body -> body.put("until", "2006-12-31"), 422, "reviewed-period")
                .refuses("an officer without cases", body -> body.put("officer", "nobody"), 422, "no-cases-to-review")
                .rules();
    }
}
