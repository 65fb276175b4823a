package org.ganlao.skills;

import static org.ganlao.platformtest.JsonBody.json;
import static org.ganlao.skills.School.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.BadInput;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is well formed and yet refused, with nothing left behind. */
@QuarkusTest
class BadInputTest {

    private static final Tokens CLERK = Tokens.of("clerk").in(School.REGION);

    private final School school = new School();

    @TestFactory
    Stream<DynamicTest> of_an_institution() {
        return BadInput.to("POST /v1/institutions", () -> json(School.institutionBody()), CLERK)
                .refuses("tomorrow", body -> body.put("registeredOn", "2007-07-01"), 422, "date-in-future")
                .refuses("another region", body -> body.put("region", School.SIBLING), 403, "region-outside-scope")
                .refuses("an unknown kind", body -> body.put("kind", "university"), 400, "invalid-request")
                .refuses(
                        "a licence that ends before it begins",
                        body -> body.withObject("/licence").put("validUntil", "2005-12-31"),
                        422,
                        "licence-period-reversed")
                .refuses(
                        "another's licence",
                        body -> body.withObject("/licence").put("number", licensed()),
                        409,
                        "licence-in-use")
                .rules();
    }

    @TestFactory
    Stream<DynamicTest> of_a_licences_renewal() {
        return BadInput.to(
                        "POST /v1/institutions/{id}/licence-renewals",
                        () -> json(School.renewedLicence()),
                        Tokens.of("reviewer").in(School.REGION))
                .at(() -> "/v1/institutions/" + school.institution() + "/licence-renewals")
                .refuses(
                        "an end no later than before",
                        body -> body.put("validFrom", "2006-01-01").put("validUntil", "2008-12-31"),
                        422,
                        "licence-not-extended")
                .refuses("another's licence", body -> body.put("number", licensed()), 409, "licence-in-use")
                .rules();
    }

    @TestFactory
    Stream<DynamicTest> of_a_course() {
        String institution = school.institution();
        return BadInput.to(
                        "POST /v1/courses",
                        () -> json(School.courseBody(institution, plan("urban-vocational", 40))),
                        CLERK)
                .refuses(
                        "an end before the start",
                        body -> course(body).put("endsOn", "2007-02-25"),
                        422,
                        "course-ends-before-start")
                .refuses(
                        "a day without licence",
                        body -> course(body).put("endsOn", "2009-01-01"),
                        422,
                        "licence-not-in-force")
                .refuses(
                        "a SIYB module elsewhere",
                        body -> course(body).put("siybModule", "gyb"),
                        422,
                        "siyb-module-elsewhere")
                .refuses(
                        "no SIYB module",
                        body -> course(body).put("kind", "entrepreneurship"),
                        422,
                        "siyb-module-missing")
                .refuses(
                        "a level without occupation",
                        body -> course(body).put("level", 5),
                        422,
                        "level-without-occupation")
                .refuses(
                        "an unknown occupation",
                        body -> course(body).put("occupation", "9-99-99-99"),
                        422,
                        "occupation-unknown")
                .refuses(
                        "fewer hours than a fifth of the standard",
                        body -> course(body)
                                .put("occupation", "6-07-06-05")
                                .put("level", 5)
                                .put("standardHours", 99),
                        422,
                        "too-few-hours")
                .refuses(
                        "a school without its enterprise",
                        body -> course(body).put("kind", "school-enterprise"),
                        422,
                        "partner-needed")
                .rules();
    }

    @TestFactory
    Stream<DynamicTest> of_a_trainee() {
        String course = school.course(plan("rural-transfer", 400)).getString("id");
        return BadInput.to(
                        "POST /v1/trainees",
                        () -> json(School.traineeBody(course, ResidentNumbers.next(), "rural")),
                        Tokens.of("clerk", "reviewer").in(School.REGION))
                .refuses("late without a reason", body -> body.remove("lateBecause"), 422, "late-entry-unexplained")
                .refuses("tomorrow", body -> enrolment(body).put("enrolledOn", "2007-07-01"), 422, "date-in-future")
                .refuses(
                        "the day after the start",
                        body -> enrolment(body).put("enrolledOn", "2007-02-27"),
                        422,
                        "enrolled-after-start")
                .refuses(
                        "an urban resident",
                        body -> enrolment(body).put("residence", "urban"),
                        422,
                        "residence-not-eligible")
                .refuses(
                        "an unknown region",
                        body -> enrolment(body).put("residenceRegion", "999999"),
                        422,
                        "unknown-region")
                .refuses(
                        "a wrong check digit",
                        body -> body.withObject("/person").put("number", "110105194912310021"),
                        422,
                        "resident-id-check")
                .refuses(
                        "a child",
                        body -> body.withObject("/person").put("number", "360102199102270011"),
                        422,
                        "too-young")
                .rules();
    }

    @TestFactory
    Stream<DynamicTest> of_a_completion() {
        return BadInput.to("POST /v1/trainees/{id}/completion", () -> json(School.completion("2007-03-23")), CLERK)
                .at(() -> "/v1/trainees/" + enrolled() + "/completion")
                .refuses("before the course ended", body -> body.put("on", "2007-03-22"), 422, "completed-before-end")
                .refuses("too few hours", body -> body.put("hoursAttended", 119), 422, "hours-short")
                .rules();
    }

    private String licensed() {
        return school.desk.made("/v1/institutions", School.institutionBody()).getString("licence.number");
    }

    private String enrolled() {
        return school.enrols(course(), ResidentNumbers.next(), "urban").getString("id");
    }

    private String course() {
        return school.course(plan("urban-vocational", 40)).getString("id");
    }

    private static ObjectNode course(ObjectNode body) {
        return body.withObject("/plan");
    }

    private static ObjectNode enrolment(ObjectNode body) {
        return body.withObject("/enrolment");
    }
}
