package org.ganlao.skills.appraisal.evaluation;

import static org.ganlao.platformtest.JsonBody.json;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.BadInput;
import org.ganlao.skills.Certification;
import org.ganlao.skills.School;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class EvaluationResourceTest {

    private static final Tokens CLERK = Tokens.of("clerk").in(Certification.REGION);

    private final Certification certification = new Certification();
    private final School school = new School();
    private final String someone = ResidentNumbers.next();

    @Test
    void the_level_below_opens_the_next_one_to_whoever_holds_it() {
        // Given
        Map<String, Object> intermediate = Certification.evaluation(someone, "enterprise-evaluation", 4);
        certification
                .clerk
                .post("/v1/evaluations", intermediate)
                .statusCode(422)
                .body("code", equalTo("level-without-prerequisite"));
        certification.certificate(someone, 5);

        // When
        JsonPath evaluation = certification.clerk.made("/v1/evaluations", intermediate);

        // Then
        certification
                .reviewer
                .change(at(evaluation) + "/approval", 1, Map.of())
                .statusCode(200)
                .body("state", equalTo("approved"));
        certification
                .reviewer
                .change(at(evaluation) + "/rejection", 2, Map.of("reason", "x"))
                .statusCode(409)
                .body("code", equalTo("evaluation-decided"));
    }

    @Test
    void nobody_approves_an_evaluation_of_their_own_nor_a_second_certificate_of_the_same_level() {
        // Given
        Desk both = Desk.of(Tokens.of("clerk", "reviewer").in(Certification.REGION));
        JsonPath evaluation = both.made("/v1/evaluations", Certification.evaluation(someone, "special-ability", 2));
        both.change(at(evaluation) + "/approval", 1, Map.of()).statusCode(409).body("code", equalTo("proposed-by-you"));
        certification.certificate(someone, 2);

        // When
        certification
                .reviewer
                .change(at(evaluation) + "/approval", 1, Map.of())
                // Then
                .statusCode(409)
                .body("code", equalTo("certificate-held-already"));
    }

    @Test
    void a_college_certifies_up_to_its_level() {
        // Given
        Map<String, Object> college = School.institutionBody();
        college.put("kind", "technical-school");
        Map<String, String> evaluated = Map.of(
                "institution", school.desk.made("/v1/institutions", college).getString("id"));
        certification
                .clerk
                .post("/v1/evaluations", Certification.evaluation(someone, "college", 3, evaluated))
                .statusCode(422)
                .body("code", equalTo("level-above-college"));

        // When
        JsonPath evaluation =
                certification.clerk.made("/v1/evaluations", Certification.evaluation(someone, "college", 5, evaluated));

        // Then
        certification.approved(evaluation);
    }

    @Test
    void a_college_certifies_what_it_is_licensed_for() {
        // Given
        Map<String, Object> college = School.institutionBody();
        college.put("kind", "technical-school");
        Map<String, Object> licence = new HashMap<>(School.renewedLicence());
        licence.put("validFrom", "2006-01-01");
        licence.put("scope", List.of(Map.of("occupation", "6-07-06-05", "highestLevel", 4)));
        college.put("licence", licence);
        Map<String, String> evaluated = Map.of(
                "institution", school.desk.made("/v1/institutions", college).getString("id"));

        // When
        certification
                .clerk
                .post("/v1/evaluations", Certification.evaluation(someone, "college", 5, evaluated))
                // Then
                .statusCode(422)
                .body("code", equalTo("occupation-not-licensed"));
    }

    @Test
    void the_level_below_still_stands_when_the_evaluation_is_approved() {
        // Given
        JsonPath below = certification.certificate(someone, 5);
        JsonPath evaluation = certification.clerk.made(
                "/v1/evaluations", Certification.evaluation(someone, "enterprise-evaluation", 4));
        certification
                .supervisor
                .change("/v1/certificates/" + below.getString("id") + "/revocation", 1, Certification.on("2007-06-30"))
                .statusCode(200);

        // When
        certification
                .reviewer
                .change(at(evaluation) + "/approval", 1, Map.of())
                // Then
                .statusCode(422)
                .body("code", equalTo("level-without-prerequisite"));
    }

    @TestFactory
    Stream<DynamicTest> refuses() {
        return BadInput.to(
                        "POST /v1/evaluations",
                        () -> json(Certification.evaluation(ResidentNumbers.next(), "enterprise-evaluation", 5)),
                        CLERK)
                .refuses("an exam", body -> body.put("way", "exam"), 422, "way-is-exam")
                .refuses(
                        "an enterprise without code",
                        body -> body.withObject("/evidence").remove("organisation"),
                        422,
                        "enterprise-missing")
                .refuses("a college without name", body -> body.put("way", "college"), 422, "college-missing")
                .refuses(
                        "a private school as college",
                        body -> body.put("way", "college")
                                .withObject("/evidence")
                                .put("institution", school.institution()),
                        422,
                        "not-a-college")
                .refuses(
                        "two assessors",
                        body -> body.withObject("/evidence").put("assessors", 2),
                        422,
                        "assessors-too-few")
                .refuses(
                        "a score below the mark",
                        body -> body.withObject("/evidence").put("practice", 59.5),
                        422,
                        "evaluation-score-short")
                .refuses(
                        "an unknown occupation",
                        body -> body.put("occupation", "9-99-99-99"),
                        422,
                        "occupation-unknown")
                .refuses(
                        "a level that the occupation does not have",
                        body -> body.put("occupation", "6-23-06-01").put("level", 1),
                        422,
                        "level-not-of-occupation")
                .refuses(
                        "a special ability of a senior technician",
                        body -> body.put("way", "special-ability").put("level", 1),
                        422,
                        "level-above-college")
                .refuses("senior without the level below", body -> body.put("level", 2), 422, "level-needs-certificate")
                .refuses(
                        "one who completed nothing",
                        body -> body.put("trainee", "0191f6a2-7c1e-7b2a-9d4e-3f5a6b7c8d93"),
                        422,
                        "not-a-graduate")
                .rules();
    }

    private static String at(JsonPath evaluation) {
        return "/v1/evaluations/" + evaluation.getString("id");
    }
}
