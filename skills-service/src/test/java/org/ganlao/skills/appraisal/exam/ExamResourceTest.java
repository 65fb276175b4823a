package org.ganlao.skills.appraisal.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platform.database.Sql;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.TopicRecord;
import org.ganlao.skills.Certification;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExamResourceTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.skills.facts");

    private static final Desk INSPECTOR = Desk.of(Tokens.of("inspector").in(Certification.REGION));

    private final Exam exam = new Exam();
    private final Certification certification = exam.certification;
    private final String someone = ResidentNumbers.next();

    @Inject
    Sql sql;

    @Test
    void two_score_independently_a_third_decides_and_an_appeal_makes_a_new_certificate() {
        // Given
        String session = exam.session(5, 40);
        String candidate = exam.registers(session, someone);
        exam.agree(candidate, "theory", 72.5);
        exam.score(candidate, "practice", 0, 58).statusCode(201).body("score", equalTo(58));
        exam.score(candidate, "practice", 1, 66).statusCode(201).body("place", equalTo(2));
        assertThat(seenBy(1, candidate)).containsExactlyInAnyOrder(null, 66f, null, 72.5f);
        assertThat(exam.decide(session, Exam.DECIDED).getList("open.why")).containsExactly("scores-differ");
        assertThat(certification.read(Exam.at(session) + "/open-papers").getList("part"))
                .containsExactly("practice");
        exam.score(candidate, "practice", 2, 61).statusCode(201).body("place", equalTo(3));

        // When
        assertThat(exam.decide(session, Exam.DECIDED).getInt("decided")).isEqualTo(1);
        exam.certify(session);
        String first = exam.read(candidate).getString("certificate");
        JsonPath appeal = certification.clerk.made("/v1/exam-appeals", Exam.appealBody(candidate, "practice"));
        certification
                .reviewer
                .change("/v1/exam-appeals/" + appeal.getString("id") + "/decision", 1, Exam.decision(66))
                .statusCode(200)
                .body("state", equalTo("upheld"));
        exam.certify(session);

        // Then
        assertThat(seenBy(1, candidate)).doesNotContainNull();
        JsonPath certified = exam.read(candidate);
        assertThat(certified.getString("state")).isEqualTo("certified");
        certification
                .clerk
                .get("/v1/certificates/" + certified.getString("certificate"))
                .then()
                .body("practice", equalTo(66.0f), "way", equalTo("exam"), "state", equalTo("valid"));
        certification
                .clerk
                .get("/v1/certificates/" + first)
                .then()
                .body("state", equalTo("replaced"), "replacedBy", equalTo(certified.getString("certificate")));
        List<TopicRecord> told = FACTS.of(session, 4);
        assertThat(told).extracting(event -> event.json().get("passed").asInt()).containsExactly(0, 0, 1, 1);
        PublishedEvents.isAsFullAsItsSample(told.get(2));
    }

    /** The scores of a candidate, as this person sees them. */
    private static List<Object> seenBy(int person, String candidate) {
        return Exam.scorer(person)
                .get("/v1/exam-scores?candidate=" + candidate)
                .jsonPath()
                .getList("items.collect { it.score }");
    }

    @Test
    void what_is_failed_is_made_up_once_and_nothing_else() {
        // Given
        String candidate = exam.decided(75, 59.9);
        String at = "/v1/exam-candidates/" + candidate;
        makeUp(candidate, "2008-06-23", 422, "make-up-period-over");
        makeUp(candidate, "2007-06-21", 422, "make-up-before-result");
        certification
                .clerk
                .change(at + "/make-up", exam.version(at), Map.of("on", "2007-06-29"))
                .statusCode(200)
                .body("state", equalTo("make-up"));
        exam.score(candidate, "theory", 0, 80).statusCode(409).body("code", equalTo("not-sitting"));
        certification
                .clerk
                .post("/v1/exam-appeals", Exam.appealBody(candidate, "practice"))
                .statusCode(409)
                .body("code", equalTo("result-not-decided"));

        // When
        exam.agree(candidate, "practice", 59);
        exam.decide(exam.read(candidate).getString("session"), "2007-06-30");

        // Then
        certification
                .clerk
                .get(at)
                .then()
                .body("state", equalTo("failed"), "theory", equalTo(75.0f), "practice", equalTo(59.0f));
        makeUp(candidate, "2007-06-30", 409, "make-up-used");
        makeUp(exam.decided(60, 60), "2007-06-30", 409, "not-failed");
    }

    private void makeUp(String candidate, String day, int status, String code) {
        String at = "/v1/exam-candidates/" + candidate;
        certification
                .clerk
                .change(at + "/make-up", exam.version(at), Map.of("on", day))
                .statusCode(status)
                .body("code", equalTo(code));
    }

    @Test
    void who_no_longer_passes_after_an_appeal_loses_the_certificate() {
        // Given
        String candidate = exam.decided(75, 61);
        exam.certify(exam.read(candidate).getString("session"));
        String certificate = exam.read(candidate).getString("certificate");
        String appeal = certification
                .clerk
                .made("/v1/exam-appeals", Exam.appealBody(candidate, "practice"))
                .getString("id");

        // When
        decide(certification.reviewer, appeal, 1, 59).statusCode(200);

        // Then
        certification.clerk.get("/v1/certificates/" + certificate).then().body("state", equalTo("revoked"));
        assertThat(exam.read(candidate).getString("state")).isEqualTo("failed");
        decide(certification.reviewer, appeal, 2, 60).statusCode(409).body("code", equalTo("appeal-decided"));
    }

    @Test
    void an_appeal_has_its_time_and_another_person_reviews_it() {
        // Given
        String candidate = exam.decided(75, 61);
        Map<String, Object> early = Exam.appealBody(candidate, "theory");
        early.put("filedOn", "2007-06-21");
        certification
                .clerk
                .post("/v1/exam-appeals", early)
                .statusCode(422)
                .body("code", equalTo("appealed-before-result"));
        String session = exam.session(5, 40);
        String old = exam.registers(session, someone);
        exam.agree(old, 70, 70);
        exam.decide(session, Exam.DAY);
        Map<String, Object> late = Exam.appealBody(old, "theory");
        late.put("filedOn", "2007-06-30");
        certification.clerk.post("/v1/exam-appeals", late).statusCode(422).body("code", equalTo("appeal-too-late"));

        // When
        String appeal = certification
                .clerk
                .made("/v1/exam-appeals", Exam.appealBody(candidate, "theory"))
                .getString("id");

        // Then
        certification
                .clerk
                .post("/v1/exam-appeals", Exam.appealBody(candidate, "theory"))
                .statusCode(409)
                .body("code", equalTo("appealed-already"));
        Desk scorer = Desk.of(Tokens.of("reviewer").in(Certification.REGION).as("scorer-0"));
        decide(scorer, appeal, 1, 80).statusCode(409).body("code", equalTo("reviewed-by-scorer"));
        Desk filer = Desk.of(Tokens.of("reviewer").in(Certification.REGION).as("clerk"));
        decide(filer, appeal, 1, 80).statusCode(409).body("code", equalTo("reviewed-by-scorer"));
        Map<String, Object> before = new HashMap<>(Exam.decision(80));
        before.put("on", "2007-06-28");
        certification
                .reviewer
                .change("/v1/exam-appeals/" + appeal + "/decision", 1, before)
                .statusCode(422)
                .body("code", equalTo("appeal-before-filed"));
        certification
                .clerk
                .post(
                        "/v1/certificate-rolls",
                        Exam.rollBody(exam.read(candidate).getString("session")))
                .statusCode(409)
                .body("code", equalTo("nobody-to-certify"));
        decide(certification.reviewer, appeal, 1, 75).statusCode(200).body("state", equalTo("dismissed"));
    }

    private static ValidatableResponse decide(Desk desk, String appeal, int version, Object score) {
        return desk.change("/v1/exam-appeals/" + appeal + "/decision", version, Exam.decision(score));
    }

    @Test
    void scores_are_refused_from_whom_may_not_give_them() {
        // Given
        String session = exam.session(5, 40);
        String candidate = exam.registers(session, someone);
        exam.score(candidate, "theory", 0, 70).statusCode(201);

        // When
        refusedScore(0, exam.scoreBody(candidate, "theory", 1, 70), 409, "scored-by-same-person");
        refusedScore(1, exam.scoreBody(candidate, "theory", 0, 70), 409, "scored-by-same-person");
        Map<String, Object> foreign = exam.scoreBody(candidate, "theory", 1, 70);
        foreign.put("examiner", certification.examiner());
        refusedScore(1, foreign, 422, "not-an-examiner-of-session");
        refusedScore(1, exam.scoreBody(UUID.randomUUID().toString(), "theory", 1, 70), 404, "not-found");

        // Then
        ContestedExamTest.trains(sql, exam.examiners().get(1), someone);
        refusedScore(1, exam.scoreBody(candidate, "theory", 1, 70), 422, "trainer-as-examiner");
        exam.score(candidate, "theory", 2, 70).statusCode(201);
        refusedScore(1, exam.scoreBody(candidate, "practice", 1, 70), 422, "trainer-as-examiner");
        Map<String, Object> third = exam.scoreBody(candidate, "theory", 0, 70);
        refusedScore(3, third, 409, "scores-complete");
    }

    private static void refusedScore(int person, Map<String, Object> body, int status, String code) {
        Exam.scorer(person).post("/v1/exam-scores", body).statusCode(status).body("code", equalTo(code));
    }

    @Test
    void a_wrong_entry_is_annulled_before_the_result_and_not_after() {
        // Given
        String session = exam.session(5, 40);
        String candidate = exam.registers(session, someone);
        String wrong = exam.score(candidate, "theory", 0, 7).extract().path("id");

        // When
        certification
                .supervisor
                .change("/v1/exam-scores/" + wrong + "/annulment", 1, Map.of("reason", "漏录一位"))
                .statusCode(200)
                .body("score", nullValue());

        // Then
        exam.agree(candidate, 70, 70);
        exam.decide(session, Exam.DECIDED);
        String used = certification
                .read("/v1/exam-scores?candidate=" + candidate + "&part=practice")
                .getString("items[0].id");
        certification
                .supervisor
                .change("/v1/exam-scores/" + used + "/annulment", 1, Map.of("reason", "x"))
                .statusCode(409)
                .body("code", equalTo("score-used"));
        certification
                .supervisor
                .change("/v1/exam-candidates/" + candidate + "/annulment", 2, Map.of("reason", "x"))
                .statusCode(409)
                .body("code", equalTo("candidate-scored"));
    }

    @Test
    void a_serious_finding_holds_results_back_until_it_is_put_right() {
        // Given
        String session = exam.session(5, 40);
        exam.agree(exam.registers(session, someone), 70, 70);
        String inspection = exam.inspection(session);
        String at = "/v1/exam-inspections/" + inspection;
        certification
                .reviewer
                .change(Exam.at(session) + "/results", 1, Map.of("on", Exam.DECIDED))
                .statusCode(409)
                .body("code", equalTo("session-under-inspection"));

        // When
        Map<String, Object> before = Map.of("on", "2007-06-15", "how", "重新评定");
        certification
                .clerk
                .change(at + "/rectification", 1, before)
                .statusCode(422)
                .body("code", equalTo("rectified-before-inspection"));
        Map<String, Object> done = Map.of("on", "2007-06-20", "how", "重新评定");
        confirm(INSPECTOR, at, 1, 409).body("code", equalTo("rectification-not-stated"));
        Desk both =
                Desk.of(Tokens.of("clerk", "inspector").in(Certification.REGION).as("both"));
        both.change(at + "/rectification", 1, done).statusCode(200).body("confirmed", equalTo(false));
        certification
                .clerk
                .change(at + "/rectification", 2, done)
                .statusCode(409)
                .body("code", equalTo("inspection-rectified"));
        certification
                .reviewer
                .change(Exam.at(session) + "/results", 1, Map.of("on", Exam.DECIDED))
                .statusCode(409)
                .body("code", equalTo("session-under-inspection"));
        confirm(both, at, 2, 409).body("code", equalTo("proposed-by-you"));
        confirm(INSPECTOR, at, 2, 200).body("confirmed", equalTo(true));
        confirm(INSPECTOR, at, 3, 409).body("code", equalTo("inspection-rectified"));

        // Then
        assertThat(exam.decide(session, Exam.DECIDED).getInt("session.passed")).isEqualTo(1);
        List<TopicRecord> told = FACTS.of(inspection, 2);
        assertThat(told)
                .extracting(event -> event.type())
                .containsExactly(
                        "org.ganlao.skills.exam-inspection.recorded.v1",
                        "org.ganlao.skills.exam-inspection.rectified.v1");
        assertThat(told).allSatisfy(PublishedEvents::isAsFullAsItsSample);
    }

    private static ValidatableResponse confirm(Desk desk, String inspection, int version, int status) {
        return desk.change(inspection + "/confirmation", version, Map.of()).statusCode(status);
    }

    @Test
    void an_inspection_that_found_nothing_has_nothing_to_rectify() {
        // Given
        Map<String, Object> body = Exam.inspectionBody(exam.session(5, 40));
        body.put("inspectedOn", "2007-06-15");
        INSPECTOR.post("/v1/exam-inspections", body).statusCode(422).body("code", equalTo("inspected-before-exam"));
        body.put("inspectedOn", Exam.DAY);
        body.remove("findings");

        // When
        String at = "/v1/exam-inspections/"
                + INSPECTOR.made("/v1/exam-inspections", body).getString("id");

        // Then
        certification
                .clerk
                .change(at + "/rectification", 1, Map.of("on", "2007-06-20", "how", "x"))
                .statusCode(409)
                .body("code", equalTo("nothing-to-rectify"));
    }

    @Test
    void a_roll_is_approved_by_another_person_and_once() {
        // Given
        Desk both = Desk.of(Tokens.of("clerk", "reviewer").in(Certification.REGION));
        String candidate = exam.decided(75, 61);
        String session = exam.read(candidate).getString("session");
        String at = "/v1/certificate-rolls/"
                + both.made("/v1/certificate-rolls", Exam.rollBody(session)).getString("id");
        both.change(at + "/approval", 1, Map.of()).statusCode(409).body("code", equalTo("proposed-by-you"));
        both.change(at + "/annulment", 1, Map.of("reason", "有误")).statusCode(200);

        // When
        JsonPath roll = exam.roll(session);
        String again = "/v1/certificate-rolls/" + roll.getString("id");
        certification
                .reviewer
                .change(again + "/approval", 1, Map.of())
                .statusCode(200)
                .body("issued", equalTo(1), "state", equalTo("approved"));

        // Then
        certification
                .reviewer
                .change(again + "/approval", 2, Map.of())
                .statusCode(409)
                .body("code", equalTo("roll-decided"));
        certification
                .clerk
                .get("/v1/exam-candidates?session=" + session + "&state=certified")
                .then()
                .body("items.id", contains(candidate), "items.certificate", contains(notNullValue()));
        certification
                .clerk
                .get("/v1/exam-sessions?text=厂房&station=" + exam.station())
                .then()
                .body("items", hasSize(1));
        certification
                .clerk
                .get("/v1/exam-sessions?text=厨师&station=" + exam.station())
                .then()
                .body("items", hasSize(0));
        String certificate = exam.read(candidate).getString("certificate");
        String number = certification.read("/v1/certificates/" + certificate).getString("number");
        certification
                .clerk
                .get("/v1/exam-candidates?text=焊工&certificateNumber=" + number)
                .then()
                .body("items.id", contains(candidate));
    }
}
