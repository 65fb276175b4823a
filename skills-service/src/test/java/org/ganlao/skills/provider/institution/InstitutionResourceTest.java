package org.ganlao.skills.provider.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.platformtest.JsonBody.json;
import static org.ganlao.skills.School.plan;
import static org.ganlao.skills.provider.institution.LicenceDesk.INSTITUTIONS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.TopicRecord;
import org.ganlao.platformtest.endpoints.BadInput;
import org.ganlao.skills.School;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class InstitutionResourceTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.skills.facts");
    private static final String TYPE = "org.ganlao.skills.institution.";

    private final School school = new School();
    private final LicenceDesk desk = new LicenceDesk();

    @Test
    void an_institutions_life_is_told_and_kept_as_its_history() {
        // Given
        String id = school.institution();
        String at = INSTITUTIONS + "/" + id;

        // When
        desk.reviewer
                .change(at + "/licence-renewals", 1, School.renewedLicence())
                .statusCode(200);
        desk.reviewer.change(at + "/changes", 2, LicenceDesk.change()).statusCode(200);
        desk.decides(id, "suspension", "2007-05-08");
        desk.decides(id, "resumption", "2007-06-08");
        desk.decides(id, "revocation", "2007-06-18");

        // Then
        List<TopicRecord> told = FACTS.of(id, 6);
        assertThat(told)
                .extracting(TopicRecord::type)
                .containsExactly(
                        TYPE + "registered.v1",
                        TYPE + "licence-renewed.v1",
                        TYPE + "changed.v1",
                        TYPE + "suspended.v1",
                        TYPE + "resumed.v1",
                        TYPE + "revoked.v1");
        assertThat(told).allSatisfy(PublishedEvents::isAsFullAsItsSample);
        assertThat(told.get(3).json().get("state").asText()).isEqualTo("suspended");
        school.desk
                .get(at + "/history")
                .then()
                .body("kind", contains("registered", "renewed", "changed", "suspended", "resumed", "revoked"));
        school.desk.get(at).then().body("state", equalTo("revoked")).body("ownership", equalTo("shareholding"));
    }

    @Test
    void an_institution_registered_by_mistake_is_struck_out_while_nothing_stands_on_it() {
        // Given
        String id = school.institution();
        String at = INSTITUTIONS + "/" + id + "/annulment";
        Map<String, String> mistake = Map.of("reason", "重复登记");
        String decision = desk.proposed(id, "suspension", "2007-05-08");
        desk.supervisor.change(at, 1, mistake).statusCode(409).body("code", equalTo("institution-in-use"));

        // When
        desk.supervisor.change(decision + "/annulment", 1, mistake).statusCode(200);
        desk.supervisor.change(at, 1, mistake).statusCode(200).body("state", equalTo("annulled"));

        // Then
        assertThat(FACTS.of(id, 2).get(1))
                .satisfies(told -> assertThat(told.type()).isEqualTo(TYPE + "annulled.v1"));
        school.desk
                .post("/v1/courses", School.courseBody(id, plan("urban-vocational", 40)))
                .statusCode(409)
                .body("code", equalTo("record-annulled"));
    }

    @Test
    void who_proposed_to_suspend_a_licence_does_not_approve_it_and_what_is_approved_is_not_taken_back() {
        // Given
        String proposed = desk.proposed(school.institution(), "suspension", "2007-05-08");

        // When
        desk.reviewer
                .change(proposed + "/approval", 1, Map.of())
                .statusCode(409)
                .body("code", equalTo("proposed-by-you"));
        desk.supervisor.change(proposed + "/approval", 1, Map.of()).statusCode(200);

        // Then
        desk.supervisor
                .change(proposed + "/annulment", 2, Map.of("reason", "误提"))
                .statusCode(409)
                .body("code", equalTo("already-approved"));
    }

    @Test
    void a_course_outside_of_the_licence_is_refused_and_one_of_a_suspended_institution_too() {
        // Given
        String id = school.institution();
        desk.reviewer
                .change(INSTITUTIONS + "/" + id + "/changes", 1, LicenceDesk.change())
                .statusCode(200);
        Map<String, Object> welders = plan("urban-vocational", 40);
        welders.put("occupation", "6-04-02-05");

        // When
        school.desk
                .post("/v1/courses", School.courseBody(id, welders))
                // Then
                .statusCode(422)
                .body("code", equalTo("occupation-not-licensed"))
                .body("violations[0].pointer", equalTo("/plan/occupation"));

        // When
        desk.decides(id, "suspension", "2007-03-01");
        school.desk
                .post("/v1/courses", School.courseBody(id, plan("urban-vocational", 40)))
                // Then
                .statusCode(422)
                .body("code", equalTo("institution-suspended"));
    }

    @TestFactory
    Stream<DynamicTest> of_a_decision() {
        String institution = school.institution();
        return BadInput.to(
                        "POST " + LicenceDesk.DECISIONS,
                        () -> json(LicenceDesk.decision(institution, "suspension", "2007-05-08")),
                        Tokens.of("reviewer").in(School.REGION))
                .refuses("tomorrow", body -> body.put("on", "2007-07-01"), 422, "date-in-future")
                .refuses("an unknown kind", body -> body.put("kind", "fine"), 400, "invalid-request")
                .rules();
    }
}
