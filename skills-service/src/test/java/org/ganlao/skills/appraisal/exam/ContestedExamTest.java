package org.ganlao.skills.appraisal.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.ganlao.platform.database.Sql;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.skills.Certification;
import org.ganlao.skills.School;
import org.junit.jupiter.api.Test;

/** What happens to a result between the exam and the certificate does not let anybody slip through. */
@QuarkusTest
class ContestedExamTest {

    private final Exam exam = new Exam();
    private final Certification certification = exam.certification;
    private final String someone = ResidentNumbers.next();

    @Inject
    Sql sql;

    @Test
    void nobody_makes_up_while_an_appeal_is_open() {
        // Given
        String candidate = exam.decided(75, 55);
        String appeal = appealed(candidate, "practice");

        // When
        changed(candidate, "make-up", "2007-06-30").statusCode(409).body("code", equalTo("appeal-open"));

        // Then
        decide(appeal, 58);
        changed(candidate, "make-up", "2007-06-30").statusCode(200).body("practice", equalTo(58.0f));
    }

    @Test
    void who_stays_away_from_the_make_up_has_failed() {
        // Given
        String candidate = exam.decided(75, 55);
        changed(candidate, "make-up", "2007-06-29").statusCode(200);
        changed(candidate, "absence", "2007-06-28").statusCode(422).body("code", equalTo("exam-not-held"));

        // When
        changed(candidate, "absence", "2007-06-29").statusCode(200).body("state", equalTo("failed"));

        // Then
        changed(candidate, "make-up", "2007-06-30").statusCode(409).body("code", equalTo("make-up-used"));
        String session = exam.read(candidate).getString("session");
        assertThat(certification.read(Exam.at(session)).getInt("failed")).isEqualTo(1);
    }

    @Test
    void who_is_certified_meanwhile_keeps_nobody_else_of_the_session_waiting() {
        // Given
        String session = exam.session(5, 40);
        String twice = exam.registers(session, someone);
        String once = exam.registers(session, ResidentNumbers.next());
        exam.agree(twice, 70, 70);
        exam.agree(once, 70, 70);
        exam.decide(session, Exam.DECIDED);
        String roll = exam.roll(session).getString("id");
        certification.certificate(someone, 5);

        // When
        certification
                .reviewer
                .change("/v1/certificate-rolls/" + roll + "/approval", 1, Map.of())
                .statusCode(200)
                .body("issued", equalTo(1));

        // Then
        assertThat(exam.read(once).getString("state")).isEqualTo("certified");
        assertThat(exam.read(twice).getString("state")).isEqualTo("passed");
        refusedRoll(session, "nobody-to-certify");
    }

    @Test
    void a_suspended_certificate_is_not_evaded_by_another_exam() {
        // Given
        JsonPath held = certification.certificate(someone, 5);
        suspend(held.getString("id"));

        // When
        certification
                .reviewer
                .post("/v1/exam-candidates", Exam.candidateBody(exam.session(5, 40), someone))
                // Then
                .statusCode(409)
                .body("code", equalTo("certified-already"));
    }

    @Test
    void an_appeal_lifts_no_suspension() {
        // Given
        String candidate = exam.decided(75, 61);
        String session = exam.read(candidate).getString("session");
        exam.certify(session);
        String certificate = exam.read(candidate).getString("certificate");
        suspend(certificate);

        // When
        decide(appealed(candidate, "practice"), 66);

        // Then
        refusedRoll(session, "nobody-to-certify");
        assertThat(certification.read("/v1/certificates/" + certificate).getString("state"))
                .isEqualTo("suspended");
    }

    @Test
    void who_lost_the_certificate_by_an_appeal_gets_one_by_the_make_up() {
        // Given
        String candidate = exam.decided(75, 61);
        String session = exam.read(candidate).getString("session");
        exam.certify(session);
        decide(appealed(candidate, "practice"), 59);
        changed(candidate, "make-up", "2007-06-30").statusCode(200);

        // When
        exam.agree(candidate, "practice", 70);
        exam.decide(session, "2007-06-30");
        exam.certify(session);

        // Then
        assertThat(exam.read(candidate).getString("state")).isEqualTo("certified");
    }

    @Test
    void a_serious_finding_holds_the_certificates_back_too() {
        // Given
        String candidate = exam.decided(75, 61);
        String session = exam.read(candidate).getString("session");
        String roll = exam.roll(session).getString("id");

        // When
        exam.inspection(session);

        // Then
        certification
                .reviewer
                .change("/v1/certificate-rolls/" + roll + "/approval", 1, Map.of())
                .statusCode(409)
                .body("code", equalTo("session-under-inspection"));
        refusedRoll(session, "session-under-inspection");
    }

    @Test
    void who_lost_the_licence_before_the_exam_gives_no_score() {
        // Given
        String candidate = exam.candidate();
        certification
                .supervisor
                .change(
                        "/v1/examiners/" + exam.examiners().get(0) + "/revocation",
                        1,
                        Map.of("on", "2007-06-10", "reason", "核查"))
                .statusCode(200);

        // When
        exam.score(candidate, "theory", 0, 70).statusCode(422).body("code", equalTo("appraiser-not-licensed"));

        // Then
        exam.score(candidate, "theory", 1, 70).statusCode(201);
        certification
                .reviewer
                .change(
                        "/v1/appraisal-stations/" + exam.station() + "/suspension",
                        1,
                        Map.of("on", "2007-06-12", "reason", "核查"))
                .statusCode(200);
        exam.score(candidate, "theory", 2, 70).statusCode(422).body("code", equalTo("appraiser-not-licensed"));
    }

    @Test
    void an_examiner_is_no_candidate_of_the_own_session() {
        // Given
        exam.examiners();
        String examiner = certification
                .reviewer
                .made("/v1/examiners", Certification.examinerBody(someone))
                .getString("id");
        Map<String, Object> body = exam.sessionBody(5, 40);
        body.put("examiners", List.of(examiner, exam.examiners().get(1)));
        String session = certification.clerk.made("/v1/exam-sessions", body).getString("id");

        // When
        certification
                .reviewer
                .post("/v1/exam-candidates", Exam.candidateBody(session, someone))
                // Then
                .statusCode(422)
                .body("code", equalTo("examiner-as-candidate"));
    }

    @Test
    void who_was_trained_by_the_examiners_waits_for_a_substitute() {
        // Given
        String session = exam.session(5, 40);
        trains(sql, exam.examiners().get(0), someone);
        trains(sql, exam.examiners().get(1), someone);
        certification
                .reviewer
                .post("/v1/exam-candidates", Exam.candidateBody(session, someone))
                .statusCode(422)
                .body("code", equalTo("examiners-all-trained"));
        assertThat(certification.read("/v1/exam-candidates?session=" + session).getList("items"))
                .isEmpty();
        String substitute = certification.examiner();
        substitutes(session, exam.examiners().get(2)).statusCode(409).body("code", equalTo("examiner-assigned"));

        // When
        substitutes(session, substitute).statusCode(200).body("examiners", hasItem(substitute));

        // Then
        String candidate = exam.registers(session, someone);
        assertThat(certification.read(Exam.at(session) + "/tied-examiners").<String>getList("examiner"))
                .containsExactlyInAnyOrderElementsOf(exam.examiners().subList(0, 2));
        exam.score(candidate, "theory", 0, 70).statusCode(422).body("code", equalTo("trainer-as-examiner"));
        exam.score(candidate, "theory", 2, 70).statusCode(201);
        String trainer = certification.examiner();
        trains(sql, trainer, someone);
        substitutes(session, trainer).statusCode(422).body("code", equalTo("substitute-trained"));
    }

    private ValidatableResponse substitutes(String session, String examiner) {
        String at = Exam.at(session);
        return certification.clerk.change(
                at + "/examiners", exam.version(at), Map.of("examiner", examiner, "because", "原考评员回避"));
    }

    @Test
    void who_is_scored_does_not_withdraw() {
        // Given
        String candidate = exam.candidate();
        exam.score(candidate, "theory", 0, 41).statusCode(201);

        // When
        certification
                .reviewer
                .change(
                        "/v1/exam-candidates/" + candidate + "/withdrawal",
                        1,
                        Map.of("on", "2007-06-15", "lateBecause", Exam.LATE))
                // Then
                .statusCode(409)
                .body("code", equalTo("candidate-scored"));
    }

    @Test
    void nobody_registers_once_results_are_decided() {
        // Given
        String session = exam.read(exam.decided(75, 61)).getString("session");

        // When
        certification
                .reviewer
                .post("/v1/exam-candidates", Exam.candidateBody(session, someone))
                // Then
                .statusCode(409)
                .body("code", equalTo("session-decided"));
    }

    @Test
    void a_trainer_who_is_named_after_the_scores_decides_nothing() {
        // Given
        String session = exam.session(5, 40);
        String candidate = exam.registers(session, someone);
        exam.agree(candidate, 70, 70);
        trains(sql, exam.examiners().get(1), someone);

        // When
        JsonPath results = exam.decide(session, Exam.DECIDED);

        // Then
        assertThat(results.getInt("decided")).isZero();
        assertThat(results.getList("open.why")).containsExactly("trainer-scored", "trainer-scored");
    }

    static void trains(Sql sql, String examiner, String number) {
        School school = new School();
        String course = school.course(School.plan("urban-vocational", 40)).getString("id");
        school.enrols(course, number, "urban");
        sql.update("""
                insert into course_trainer (id, version, client, source_ref, recorded_at, id_kind, id_cipher, id_key, id_index,
                                            person, course, region, trains_from)
                select gen_random_uuid(), 1, client, source_ref, recorded_at, id_kind, id_cipher, id_key, id_index, person,
                       cast(? as uuid), region, date '2007-02-26'
                  from examiner where id = cast(? as uuid)""", course, examiner);
    }

    private String appealed(String candidate, String part) {
        return certification
                .clerk
                .made("/v1/exam-appeals", Exam.appealBody(candidate, part))
                .getString("id");
    }

    private void decide(String appeal, Object score) {
        certification
                .reviewer
                .change("/v1/exam-appeals/" + appeal + "/decision", 1, Exam.decision(score))
                .statusCode(200);
    }

    private ValidatableResponse changed(String candidate, String how, String day) {
        String at = "/v1/exam-candidates/" + candidate;
        return certification.clerk.change(at + "/" + how, exam.version(at), Map.of("on", day));
    }

    private void refusedRoll(String session, String code) {
        certification
                .clerk
                .post("/v1/certificate-rolls", Exam.rollBody(session))
                .statusCode(409)
                .body("code", equalTo(code));
    }

    private void suspend(String certificate) {
        String at = "/v1/certificates/" + certificate;
        certification
                .supervisor
                .change(at + "/suspension", exam.version(at), Certification.on("2007-06-30"))
                .statusCode(200);
    }
}
