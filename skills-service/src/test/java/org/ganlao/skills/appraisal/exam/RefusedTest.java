package org.ganlao.skills.appraisal.exam;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.ganlao.platform.database.Sql;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.RowCounts;
import org.ganlao.skills.Certification;
import org.junit.jupiter.api.Test;

/** What certification refuses is refused with its rule, and leaves nothing behind. */
@QuarkusTest
class RefusedTest {

    private final Exam exam = new Exam();
    private final Certification certification = exam.certification;
    private final String someone = ResidentNumbers.next();

    @Inject
    Sql sql;

    @Test
    void no_row_is_left_of_what_certification_refuses() {
        // Given
        String intermediate = exam.session(4, 40);
        String candidate = exam.registers(exam.session(5, 40), someone);
        exam.score(candidate, "theory", 0, 70).statusCode(201);
        ContestedExamTest.trains(sql, exam.examiners().get(2), someone);
        Map<String, Object> afterStart = Exam.candidateBody(exam.session(5, 40), ResidentNumbers.next());
        afterStart.put("registeredOn", Exam.DAY);
        String credential = Desk.of(Tokens.of("supervisor").in(Certification.REGION))
                .get("/v1/certificates/" + certification.certificate().getString("id") + "/credential")
                .asString();
        RowCounts before = RowCounts.now();

        // When
        refused(
                certification.reviewer.post(
                        "/v1/exam-candidates", Exam.candidateBody(intermediate, ResidentNumbers.next())),
                "level-without-prerequisite",
                "134号");
        refused(certification.reviewer.post("/v1/exam-candidates", afterStart), "registered-after-start", "134号");
        refused(
                Exam.scorer(0).post("/v1/exam-scores", exam.scoreBody(candidate, "theory", 1, 70)),
                "scored-by-same-person",
                "134号");
        refused(exam.score(candidate, "practice", 2, 70), "trainer-as-examiner", "134号");
        refused(
                certification.clerk.post("/v1/exam-sessions", exam.sessionBody("2009-01-01", 5, 40)),
                "appraisal-licence-expired",
                "134号");
        refused(forged(credential), "credential-forged", "98号");

        // Then
        assertThat(RowCounts.now()).isEqualTo(before);
    }

    /** One character of the claims is another. */
    private static ValidatableResponse forged(String credential) {
        String[] parts = credential.split("\\.");
        char last = parts[1].charAt(parts[1].length() - 5);
        String altered = parts[1].substring(0, parts[1].length() - 5)
                + (last == 'A' ? 'B' : 'A')
                + parts[1].substring(parts[1].length() - 4);
        return given().contentType("application/json")
                .body("{\"credential\": \"%s.%s.%s\"}".formatted(parts[0], altered, parts[2]))
                .post("/v1/credential-verifications")
                .then();
    }

    /** With a code, and a source that one would cite. */
    private static void refused(ValidatableResponse answer, String code, String source) {
        answer.body("code", equalTo(code)).body("source", containsString(source));
    }
}
