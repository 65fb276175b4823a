package org.ganlao.laborrights.relation.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.laborrights.relation.responsibility.ResponsibilityOffice.ASSESSMENTS;
import static org.ganlao.laborrights.relation.responsibility.ResponsibilityOffice.MISTAKE;
import static org.ganlao.laborrights.relation.responsibility.ResponsibilityOffice.request;
import static org.ganlao.laborrights.relation.responsibility.ResponsibilityOffice.scores;
import static org.ganlao.laborrights.relation.responsibility.ResponsibilityOffice.step;
import static org.ganlao.platformtest.JsonBody.json;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ganlao.laborrights.Bureau;
import org.ganlao.laborrights.enforcement.inspection.CreditFact;
import org.ganlao.platformtest.OrganisationCodes;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.TopicRecord;
import org.ganlao.platformtest.endpoints.BadInput;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The business clock stands at 30 June 2007. */
@QuarkusTest
class ResponsibilityResourceTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.labor-rights.facts");

    @Inject
    Instance<CreditFact> creditFacts;

    private final ResponsibilityOffice office = new ResponsibilityOffice();

    @Test
    void an_assessment_is_scored_anew_when_it_is_given_back_and_told_when_it_is_approved() {
        // Given
        String at = office.assesses();
        office.reviewer.change(at + "/return", 1, step("2007-05-20")).statusCode(200);

        // When
        office.clerk
                .change(at + "/scores", 2, Map.of("on", "2007-05-22", "scores", scores(25)))
                .statusCode(200)
                .body("points", equalTo(95))
                .body("grade", equalTo("a"));
        office.reviewer
                .change(at + "/approval", 3, step("2007-05-24"))
                .statusCode(200)
                .body("valid", equalTo(true))
                .body("validUntil", equalTo("2009-05-09"));
        office.reviewer.change(at + "/annulment", 4, MISTAKE).statusCode(200);

        // Then
        List<TopicRecord> told = FACTS.of(at.substring(ASSESSMENTS.length() + 1), 2);
        assertThat(told).allSatisfy(PublishedEvents::isAsFullAsItsSample);
        assertThat(told.get(0).json().get("points").asInt()).isEqualTo(95);
        office.clerk
                .get("/v1/responsibility-criteria")
                .then()
                .statusCode(200)
                .body("criteria.points.sum()", equalTo(100));
    }

    @Test
    void the_worst_grade_is_a_fact_of_the_employers_credit_once_it_is_approved() {
        // Given
        String employer = OrganisationCodes.next();
        Map<String, Object> request = new HashMap<>(request("2007-05-10", 0));
        request.put("employer", employer);
        request.put(
                "scores",
                scores(0).stream()
                        .map(score -> Map.of("criterion", score.get("criterion"), "points", 0, "evidence", "无台账"))
                        .toList());
        String at = ASSESSMENTS + "/" + office.clerk.made(ASSESSMENTS, request).getString("id");
        assertThat(failed(employer)).isZero();

        // When
        office.reviewer.change(at + "/approval", 1, step("2007-05-24")).body("grade", equalTo("d"));

        // Then
        assertThat(failed(employer)).isEqualTo(1);
    }

    private int failed(String employer) {
        return creditFacts.stream()
                .filter(fact -> fact.code().equals("responsibility-failed"))
                .findFirst()
                .orElseThrow()
                .counts(List.of(employer), LocalDate.of(2007, 1, 1), LocalDate.of(2007, 12, 31))
                .getOrDefault(employer, 0);
    }

    @TestFactory
    Stream<DynamicTest> an_assessment_is_refused_and_leaves_nothing_behind() {
        return BadInput.to(
                        "POST " + ASSESSMENTS,
                        () -> json(request("2007-05-10", 22)),
                        Tokens.of("clerk").in(Bureau.REGION))
                .refuses("tomorrow", body -> body.put("assessedOn", "2007-07-01"), 422, "date-in-future")
                .refuses(
                        "before there were criteria",
                        body -> body.put("assessedOn", "2005-12-31"),
                        422,
                        "no-responsibility-criteria")
                .refuses("too many points", body -> score(body).put("points", 26), 422, "points-outside")
                .refuses("a criterion of its own", body -> score(body).put("criterion", "luck"), 422, "criteria-unfit")
                .rules();
    }

    private static ObjectNode score(ObjectNode body) {
        return (ObjectNode) body.at("/scores/0");
    }
}
