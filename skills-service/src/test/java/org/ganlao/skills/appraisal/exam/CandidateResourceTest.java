package org.ganlao.skills.appraisal.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.platformtest.JsonBody.json;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ganlao.platform.database.Sql;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.BadInput;
import org.ganlao.skills.Certification;
import org.ganlao.skills.School;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class CandidateResourceTest {

    private static final Tokens CLERK = Tokens.of("clerk").in(Certification.REGION);

    private final Exam exam = new Exam();
    private final Certification certification = exam.certification;
    private final String someone = ResidentNumbers.next();

    @Inject
    Sql sql;

    @Test
    void the_places_of_a_session_hold_when_many_register_at_once() {
        // Given
        String session = exam.session(5, 3);

        // When
        List<Integer> answers = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> certification
                        .reviewer
                        .post("/v1/exam-candidates", Exam.candidateBody(session, ResidentNumbers.next()))
                        .extract()
                        .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        // Then
        assertThat(answers).containsOnly(201, 409);
        assertThat(answers).filteredOn(status -> status == 201).hasSize(3);
    }

    @Test
    void who_withdraws_gives_the_place_back() {
        // Given
        String session = exam.session(5, 1);
        String candidate = exam.registers(session, someone);
        String at = "/v1/exam-candidates/" + candidate;
        refused(session, ResidentNumbers.next(), 409, "session-full");
        certification
                .reviewer
                .change(at + "/withdrawal", 1, Map.of("on", Exam.DAY))
                .statusCode(422)
                .body("code", equalTo("registered-after-start"));

        // When
        certification
                .reviewer
                .change(at + "/withdrawal", 1, Map.of("on", "2007-06-15", "lateBecause", Exam.LATE))
                .statusCode(200)
                .body("state", equalTo("withdrawn"), "withdrawnLateBecause", equalTo(Exam.LATE));

        // Then
        exam.registers(session, someone);
        certification
                .clerk
                .change(at + "/absence", 2, Map.of("on", Exam.DAY))
                .statusCode(409)
                .body("code", equalTo("candidate-not-registered"));
    }

    @Test
    void what_is_entered_once_the_day_of_the_exam_has_come_needs_a_reason_and_a_reviewer() {
        // Given
        String session = exam.session(5, 1);
        Map<String, Object> body = Exam.candidateBody(session, someone);

        // When
        certification
                .clerk
                .post("/v1/exam-candidates", body)
                .statusCode(422)
                .body("code", equalTo("late-entry-by-another-role"));
        body.remove("lateBecause");
        certification
                .reviewer
                .post("/v1/exam-candidates", body)
                .statusCode(422)
                .body("code", equalTo("entered-late"), "violations[0].pointer", equalTo("/lateBecause"));

        // Then
        String candidate = exam.registers(session, ResidentNumbers.next());
        String at = "/v1/exam-candidates/" + candidate;
        assertThat(exam.read(candidate).getString("lateBecause")).isEqualTo(Exam.LATE);
        certification
                .reviewer
                .change(at + "/withdrawal", 1, Map.of("on", "2007-06-15"))
                .statusCode(422)
                .body("code", equalTo("entered-late"));
        assertThat(exam.read(candidate).getString("state")).isEqualTo("registered");
        String inTime = certification
                .clerk
                .made("/v1/exam-candidates", Exam.candidateBody(exam.future(5), someone))
                .getString("id");
        assertThat(exam.read(inTime).getString("lateBecause")).isNull();
    }

    @Test
    void who_stays_away_is_not_scored() {
        // Given
        String candidate = exam.candidate();
        String at = "/v1/exam-candidates/" + candidate;
        certification
                .clerk
                .change(at + "/absence", 1, Map.of("on", "2007-06-15"))
                .statusCode(422)
                .body("code", equalTo("exam-not-held"));

        // When
        certification.clerk.change(at + "/absence", 1, Map.of("on", Exam.DAY)).statusCode(200);

        // Then
        exam.score(candidate, "theory", 0, 70).statusCode(409).body("code", equalTo("not-sitting"));
        String scored = exam.candidate();
        exam.score(scored, "theory", 0, 70).statusCode(201);
        certification
                .clerk
                .change("/v1/exam-candidates/" + scored + "/absence", 1, Map.of("on", Exam.DAY))
                .statusCode(409)
                .body("code", equalTo("candidate-scored"));
    }

    @Test
    void the_public_pays_half_the_fee_of_a_holder_s_first_exam_in_a_restricted_occupation() {
        // Given
        String session = exam.session(5, 40);
        Map<String, Object> holder = Exam.candidateBody(session, someone);
        holder.put("preferentialCertificate", UUID.randomUUID().toString());

        // When
        certification
                .reviewer
                .post("/v1/exam-candidates", holder)
                // Then
                .statusCode(201)
                .body("fee", equalTo("40.00"), "subsidy", equalTo("40.00"));
        certification
                .reviewer
                .post("/v1/exam-candidates", Exam.candidateBody(session, ResidentNumbers.next()))
                .body("fee", equalTo("80.00"), "subsidy", equalTo("0.00"), "prerequisite", equalTo("none"));
        certification
                .reviewer
                .post("/v1/exam-candidates", again(holder, someone))
                .statusCode(201)
                .body("fee", equalTo("80.00"), "subsidy", equalTo("0.00"), "preferential", equalTo(true));
        certification
                .reviewer
                .post("/v1/exam-candidates", again(holder, ResidentNumbers.next()))
                .statusCode(409)
                .body("code", equalTo("preferential-certificate-used"));
    }

    @Test
    void employment_s_word_counts_for_more_than_a_stated_number() {
        // Given
        String token = exam.read(exam.registers(exam.session(5, 40), someone)).getString("person.token");
        sql.update(
                "insert into heard_holder (seeker, version, person, holds) values (gen_random_uuid(), 1, ?, false)",
                token);
        Map<String, Object> stated = Exam.candidateBody(exam.session(5, 40), someone);
        stated.put("preferentialCertificate", UUID.randomUUID().toString());

        // When
        certification
                .reviewer
                .post("/v1/exam-candidates", stated)
                // Then
                .statusCode(201)
                .body(
                        "preferential", equalTo(false),
                        "preferentialGround", equalTo("denied"),
                        "subsidy", equalTo("0.00"));
    }

    @Test
    void the_fee_is_paid_or_waived_once_by_a_receipt_of_its_own() {
        // Given
        String slip = "赣财票 " + UUID.randomUUID();
        String paid = "/v1/exam-candidates/" + exam.candidate();
        String waived = "/v1/exam-candidates/" + exam.candidate();

        // When
        certification
                .clerk
                .change(paid + "/fee-payment", 1, Map.of("on", "2007-05-28", "slip", slip))
                .statusCode(200)
                .body("feeState", equalTo("paid"));
        certification
                .reviewer
                .change(waived + "/fee-waiver", 1, Map.of("because", "低保家庭"))
                .statusCode(200)
                .body("feeState", equalTo("waived"));

        // Then
        String other = "/v1/exam-candidates/" + exam.candidate() + "/fee-payment";
        certification
                .clerk
                .change(other, 1, Map.of("on", "2007-05-28", "slip", slip))
                .statusCode(409)
                .body("code", equalTo("fee-slip-used"));
        certification
                .clerk
                .change(other, 1, Map.of("on", "2007-05-27", "slip", slip + "1"))
                .statusCode(422)
                .body("code", equalTo("fee-before-registration"));
        certification
                .reviewer
                .change(paid + "/fee-waiver", 2, Map.of("because", "低保家庭"))
                .statusCode(409)
                .body("code", equalTo("fee-settled"));
    }

    /** The same certificate, at another exam. */
    private Map<String, Object> again(Map<String, Object> holder, String number) {
        Map<String, Object> body = Exam.candidateBody(exam.session(5, 40), number);
        body.put("preferentialCertificate", holder.get("preferentialCertificate"));
        return body;
    }

    @Test
    void a_level_takes_its_certificate_or_its_years_and_no_one_twice() {
        // Given
        String intermediate = exam.session(4, 40);
        refused(intermediate, someone, 422, "level-without-prerequisite");
        Map<String, Object> short6 = Exam.candidateBody(intermediate, someone);
        short6.put("yearsOfWork", 6);
        certification
                .reviewer
                .post("/v1/exam-candidates", short6)
                .statusCode(422)
                .body("code", equalTo("level-without-prerequisite"));

        // When
        short6.put("yearsOfWork", 7);
        certification
                .reviewer
                .post("/v1/exam-candidates", short6)
                .statusCode(201)
                .body("prerequisite", equalTo("years-of-work"));

        // Then
        refused(intermediate, someone, 409, "registered-already");
        certification.certificate(someone, 4);
        Map<String, Object> today = Exam.candidateBody(exam.future(4), someone);
        today.put("registeredOn", "2007-06-30");
        certification
                .reviewer
                .post("/v1/exam-candidates", today)
                .statusCode(409)
                .body("code", equalTo("certified-already"));
        today.put("session", exam.future(3));
        certification
                .reviewer
                .post("/v1/exam-candidates", today)
                .statusCode(201)
                .body("prerequisite", equalTo("certificate"));
    }

    @Test
    void nobody_has_worked_since_before_the_age_of_sixteen() {
        // Given
        Map<String, Object> young =
                Exam.candidateBody(exam.session(4, 40), ResidentNumbers.ofAWomanBorn(LocalDate.of(1985, 3, 14)));
        young.put("yearsOfWork", 7);

        // When
        certification
                .reviewer
                .post("/v1/exam-candidates", young)
                // Then
                .statusCode(422)
                .body("code", equalTo("years-before-working-age"));
    }

    @Test
    void who_completed_a_course_for_the_level_needs_the_level_below_or_fewer_years() {
        // Given
        School school = new School();
        Map<String, Object> plan = School.plan("urban-vocational", 40);
        plan.put("occupation", Certification.WELDER);
        plan.put("level", 4);
        String course = school.course(plan).getString("id");
        Map<String, Object> enrolment = School.traineeBody(course, someone, "urban");
        enrolment.put("enrolment", School.enrolment("urban", "2007-02-26", 4));
        school.desk.post("/v1/trainees", enrolment).statusCode(422).body("code", equalTo("level-without-prerequisite"));
        enrolment.put("enrolment", School.enrolment("urban", "2007-02-26", 5));
        String trainee = school.completes(school.desk.made("/v1/trainees", enrolment), "2007-03-23")
                .getString("id");
        String session = exam.session(4, 40);

        // When
        Map<String, Object> graduate = Exam.candidateBody(session, someone);
        graduate.put("trainee", trainee);
        certification
                .reviewer
                .post("/v1/exam-candidates", graduate)
                .statusCode(422)
                .body("code", equalTo("level-without-prerequisite"));
        graduate.put("yearsOfWork", 4);
        certification
                .reviewer
                .post("/v1/exam-candidates", graduate)
                .statusCode(422)
                .body("code", equalTo("level-without-prerequisite"));
        graduate.put("yearsOfWork", 5);
        certification
                .reviewer
                .post("/v1/exam-candidates", graduate)
                .statusCode(201)
                .body("prerequisite", equalTo("years-of-work"));
        graduate.remove("yearsOfWork");
        graduate.put("sourceRef", UUID.randomUUID().toString());
        certification.certificate(someone, 5);
        graduate.put("session", exam.future(4));
        graduate.put("registeredOn", "2007-06-30");
        certification
                .reviewer
                .post("/v1/exam-candidates", graduate)
                // Then
                .statusCode(201)
                .body("prerequisite", equalTo("graduate"));
        Map<String, Object> another = Exam.candidateBody(session, ResidentNumbers.next());
        another.put("trainee", trainee);
        certification
                .reviewer
                .post("/v1/exam-candidates", another)
                .statusCode(422)
                .body("code", equalTo("not-a-graduate"));
    }

    private void refused(String session, String number, int status, String code) {
        certification
                .reviewer
                .post("/v1/exam-candidates", Exam.candidateBody(session, number))
                .statusCode(status)
                .body("code", equalTo(code));
    }

    @Test
    void a_session_with_candidates_is_not_cancelled_and_a_cancelled_one_takes_none() {
        // Given
        String session = exam.session(5, 40);
        exam.registers(session, someone);
        certification
                .clerk
                .change(Exam.at(session) + "/annulment", 1, Map.of("reason", "停电"))
                .statusCode(409)
                .body("code", equalTo("session-has-candidates"));
        String empty = exam.session(5, 40);

        // When
        certification
                .clerk
                .change(Exam.at(empty) + "/annulment", 1, Map.of("reason", "停电"))
                .statusCode(200);

        // Then
        refused(empty, someone, 409, "session-cancelled");
    }

    @TestFactory
    Stream<DynamicTest> of_a_candidate() {
        String session = exam.session(5, 1000);
        return BadInput.to(
                        "POST /v1/exam-candidates",
                        () -> json(Exam.candidateBody(session, ResidentNumbers.next())),
                        Tokens.of("reviewer").in(Certification.REGION))
                .refuses("tomorrow", body -> body.put("registeredOn", "2007-07-01"), 422, "date-in-future")
                .refuses(
                        "the day of the exam",
                        body -> body.put("registeredOn", Exam.DAY),
                        422,
                        "registered-after-start")
                .refuses(
                        "another session",
                        body -> body.put("session", UUID.randomUUID().toString()),
                        404,
                        "not-found")
                .rules();
    }

    @TestFactory
    Stream<DynamicTest> of_a_session() {
        return BadInput.to("POST /v1/exam-sessions", () -> json(exam.sessionBody(5, 40)), CLERK)
                .refuses(
                        "an expired licence",
                        body -> plan(body).put("heldOn", "2009-01-01"),
                        422,
                        "appraisal-licence-expired")
                .refuses(
                        "an occupation beyond the licence",
                        body -> plan(body).put("occupation", "6-04-01-01"),
                        422,
                        "outside-appraisal-scope")
                .refuses(
                        "a level beyond the licence",
                        body -> plan(body).put("level", 2),
                        422,
                        "outside-appraisal-scope")
                .refuses(
                        "one examiner",
                        body -> body.putArray("examiners").add(exam.examiners().get(0)),
                        422,
                        "examiners-too-few")
                .refuses(
                        "an unknown examiner",
                        body -> body.withArray("/examiners")
                                .add(UUID.randomUUID().toString()),
                        422,
                        "no-such-examiner")
                .refuses(
                        "a suspended examiner",
                        body -> body.withArray("/examiners").add(suspended()),
                        422,
                        "appraiser-not-licensed")
                .rules();
    }

    private String suspended() {
        String examiner = certification.examiner();
        certification
                .reviewer
                .change("/v1/examiners/" + examiner + "/suspension", 1, Certification.on("2007-06-30"))
                .statusCode(200);
        return examiner;
    }

    private static ObjectNode plan(ObjectNode body) {
        return body.withObject("/plan");
    }
}
