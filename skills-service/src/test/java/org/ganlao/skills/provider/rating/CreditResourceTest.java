package org.ganlao.skills.provider.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.platformtest.JsonBody.json;
import static org.ganlao.skills.School.plan;
import static org.ganlao.skills.provider.rating.CreditDesk.COMPLAINTS;
import static org.ganlao.skills.provider.rating.CreditDesk.DEFECTS;
import static org.ganlao.skills.provider.rating.CreditDesk.GRADES;
import static org.ganlao.skills.provider.rating.CreditDesk.INSPECTIONS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.ServiceDatabase;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.TopicRecord;
import org.ganlao.platformtest.endpoints.BadInput;
import org.ganlao.skills.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class CreditResourceTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.skills.facts");
    private static final String TYPE = "org.ganlao.skills.";

    private final CreditDesk desk = new CreditDesk();
    private String institution;

    @BeforeEach
    void registersASchool() {
        institution = desk.school.institution();
    }

    @Test
    void violations_lower_the_grade_until_new_sessions_are_refused_and_an_annulled_one_raises_it_again() {
        // Given
        String inspection = desk.inspected(institution);
        desk.found(inspection, "false-advertising");

        // When
        String second = desk.found(inspection, "false-advertising");
        String complaint = desk.received(institution);
        desk.inspector
                .change(COMPLAINTS + "/" + complaint + "/decision", 1, CreditDesk.upheld())
                .statusCode(200);

        // Then
        grades().body("items.grade", contains("d", "d", "c", "b")).body("items.points", contains(42, 50, 65, 85));
        desk.inspector
                .get(GRADES + "?current=true&institution=" + institution)
                .then()
                .statusCode(200)
                .body("items.points", contains(42));
        Map<String, Object> session = plan("urban-vocational", 40);
        session.put("startsOn", "2007-06-29");
        session.put("endsOn", "2007-07-20");
        desk.school
                .desk
                .post("/v1/courses", School.courseBody(institution, session))
                .statusCode(422)
                .body("code", equalTo("grade-too-low"));

        // When
        desk.supervisor
                .change(DEFECTS + "/" + second + "/annulment", 1, Map.of("reason", "误登"))
                .statusCode(200);

        // Then
        desk.school.desk.made("/v1/courses", School.courseBody(institution, session));
    }

    @Test
    void an_institution_that_was_struck_out_is_neither_supervised_nor_rated() {
        // Given
        desk.supervisor
                .change("/v1/institutions/" + institution + "/annulment", 1, Map.of("reason", "误登"))
                .statusCode(200);

        // Then
        for (ValidatableResponse refused : List.of(
                desk.inspector.post(INSPECTIONS, CreditDesk.inspection(institution)),
                desk.inspector.post(COMPLAINTS, CreditDesk.complaint(institution)),
                desk.supervisor.post(GRADES, CreditDesk.review(institution)))) {
            refused.statusCode(409).body("code", equalTo("record-annulled"));
        }
    }

    @Test
    void a_grade_that_nobody_has_reckoned_since_bars_as_well() {
        // Given
        String inspection = desk.inspected(institution);
        desk.found(inspection, "lessons-not-given");
        desk.found(inspection, "lessons-not-given");
        grades().body("items[0].grade", equalTo("c"));

        // When
        ServiceDatabase.run(
                "update institution_defect set due_on = '2007-06-20' where institution = '%s'".formatted(institution));

        // Then
        Map<String, Object> session = plan("urban-vocational", 40);
        session.put("startsOn", "2007-06-25");
        session.put("endsOn", "2007-07-20");
        desk.school
                .desk
                .post("/v1/courses", School.courseBody(institution, session))
                .statusCode(422)
                .body("code", equalTo("grade-too-low"));
    }

    @Test
    void defects_are_due_in_working_days_and_told_from_finding_to_cure() {
        // Given
        String inspection = desk.inspected(institution);
        String cured = desk.found(inspection, "lessons-not-given");
        String struckOut = desk.found(inspection, "fees-unlawful");

        // When
        overdueOn("2007-07-09").body("items.id", not(hasItem(cured)));
        overdueOn("2007-07-10").body("items.id", hasItem(cured));
        desk.inspector
                .change(DEFECTS + "/" + cured + "/cure", 1, Map.of("on", "2007-06-17", "how", "x"))
                .statusCode(422)
                .body("code", equalTo("cured-before-found"));
        desk.inspector
                .change(DEFECTS + "/" + cured + "/cure", 1, Map.of("on", "2007-06-25", "how", "已补课"))
                .statusCode(200)
                .body("dueOn", equalTo("2007-07-09"));
        desk.inspector
                .change(DEFECTS + "/" + cured + "/cure", 2, Map.of("on", "2007-06-25", "how", "已补课"))
                .statusCode(409)
                .body("code", equalTo("defect-cured"));
        desk.supervisor
                .change(INSPECTIONS + "/" + inspection + "/annulment", 1, Map.of("reason", "误登"))
                .statusCode(409)
                .body("code", equalTo("inspection-with-defects"));
        desk.supervisor
                .change(DEFECTS + "/" + struckOut + "/annulment", 1, Map.of("reason", "误登"))
                .statusCode(200);

        // Then
        overdueOn("2007-07-10").body("items.id", not(hasItem(cured)));
        List<TopicRecord> told = FACTS.of(cured, 2);
        assertThat(told)
                .extracting(TopicRecord::type)
                .containsExactly(TYPE + "institution-defect.found.v1", TYPE + "institution-defect.cured.v1");
        assertThat(told).allSatisfy(PublishedEvents::isAsFullAsItsSample);
        assertThat(FACTS.of(struckOut, 2)).allSatisfy(PublishedEvents::isAsFullAsItsSample);
    }

    @Test
    void inspections_complaints_and_grades_are_told() {
        // Given
        String inspection = desk.inspected(institution);
        String decided = desk.received(institution);
        String struckOut = desk.received(institution);

        // When
        desk.supervisor
                .change(INSPECTIONS + "/" + inspection + "/annulment", 1, Map.of("reason", "误登"))
                .statusCode(200);
        desk.inspector
                .change(
                        COMPLAINTS + "/" + decided + "/decision",
                        1,
                        Map.of("upheld", true, "on", "2007-06-03", "grounds", "x"))
                .statusCode(422)
                .body("code", equalTo("decided-before-received"));
        desk.inspector
                .change(COMPLAINTS + "/" + decided + "/decision", 1, CreditDesk.upheld())
                .statusCode(200);
        desk.inspector
                .change(COMPLAINTS + "/" + decided + "/decision", 2, CreditDesk.upheld())
                .statusCode(409)
                .body("code", equalTo("complaint-decided"));
        desk.supervisor
                .change(COMPLAINTS + "/" + struckOut + "/annulment", 1, Map.of("reason", "误登"))
                .statusCode(200);
        String grade =
                desk.supervisor.made(GRADES, CreditDesk.review(institution)).getString("id");

        // Then
        assertThat(FACTS.of(inspection, 2)).allSatisfy(PublishedEvents::isAsFullAsItsSample);
        assertThat(FACTS.of(decided, 2)).allSatisfy(PublishedEvents::isAsFullAsItsSample);
        assertThat(FACTS.of(struckOut, 2)).allSatisfy(PublishedEvents::isAsFullAsItsSample);
        assertThat(FACTS.of(grade, 1)).allSatisfy(PublishedEvents::isAsFullAsItsSample);
    }

    @TestFactory
    Stream<DynamicTest> of_a_defect() {
        String inspection = desk.inspected(institution);
        return BadInput.to(
                        "POST " + DEFECTS,
                        () -> json(CreditDesk.defect(inspection, "fees-unlawful")),
                        Tokens.of("inspector").in(School.REGION))
                .refuses("tomorrow", body -> body.put("foundOn", "2007-07-01"), 422, "date-in-future")
                .refuses(
                        "the day before the inspection",
                        body -> body.put("foundOn", "2007-06-17"),
                        422,
                        "defect-before-inspection")
                .rules();
    }

    private ValidatableResponse grades() {
        return desk.inspector
                .asking()
                .queryParam("institution", institution)
                .get(GRADES)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse overdueOn(String day) {
        return desk.inspector
                .asking()
                .queryParam("institution", institution)
                .queryParam("overdueOn", day)
                .get(DEFECTS)
                .then()
                .statusCode(200);
    }
}
