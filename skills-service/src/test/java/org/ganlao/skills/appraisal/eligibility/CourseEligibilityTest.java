package org.ganlao.skills.appraisal.eligibility;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.skills.Certification;
import org.ganlao.skills.School;
import org.junit.jupiter.api.Test;

/** Courses for welders that begin on 30 June 2007, today. */
@QuarkusTest
class CourseEligibilityTest {

    private static final String TODAY = "2007-06-30";

    private final School school = new School();
    private final Certification certification = new Certification();
    private final String someone = ResidentNumbers.next();

    @Test
    void a_course_takes_nobody_who_is_certified_at_its_level_and_opens_the_next_one_for_them() {
        // Given
        String certificate = certification.certificate(someone, 4).getString("id");
        enrols(someone, 4, null, 422).body("code", equalTo("certified-for-course"));

        // When
        certification
                .supervisor
                .change("/v1/certificates/" + certificate + "/suspension", 1, Certification.on(TODAY))
                .statusCode(200);

        // Then
        enrols(someone, 5, null, 422).body("code", equalTo("certified-for-course"));
        certification
                .supervisor
                .change("/v1/certificates/" + certificate + "/reinstatement", 2, Certification.on(TODAY))
                .statusCode(200);
        enrols(someone, 3, null, 201);
    }

    @Test
    void a_level_needs_the_one_below_or_the_years_of_work_that_reach_for_it_after_the_course() {
        enrols(someone, 4, 4, 422)
                .body("code", equalTo("level-without-prerequisite"))
                .body("violations[0].pointer", equalTo("/enrolment/yearsOfWork"));
        enrols(someone, 2, 40, 422).body("code", equalTo("level-needs-certificate"));
        enrols(ResidentNumbers.ofAManBorn(LocalDate.of(1984, 6, 30)), 4, 8, 422)
                .body("code", equalTo("years-before-working-age"));
        enrols(someone, 4, 5, 201);
        enrols(someone, 5, null, 201);
    }

    @Test
    void a_pupil_without_work_or_certificate_takes_part_in_a_course_of_school_and_enterprise() {
        enrols("school-enterprise", ResidentNumbers.ofAManBorn(LocalDate.of(1990, 3, 14)), 4, null, 201);
    }

    private ValidatableResponse enrols(String number, int level, Integer years, int status) {
        return enrols("urban-vocational", number, level, years, status);
    }

    private ValidatableResponse enrols(String kind, String number, int level, Integer years, int status) {
        Map<String, Object> plan = School.plan(kind, 40);
        plan.putAll(
                Map.of("occupation", Certification.WELDER, "level", level, "startsOn", TODAY, "endsOn", "2007-08-31"));
        Map<String, Object> enrolment = new HashMap<>(School.enrolment("urban", TODAY));
        enrolment.put("yearsOfWork", years);
        Map<String, Object> body = School.traineeBody(school.course(plan).getString("id"), number, "urban");
        body.put("enrolment", enrolment);
        return school.desk.post("/v1/trainees", body).statusCode(status);
    }
}
