package org.ganlao.employment.seeking.jobseeker;

import static org.ganlao.employment.EmploymentOffice.request;
import static org.ganlao.platformtest.JsonBody.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.ganlao.employment.EmploymentOffice;
import org.ganlao.employment.People;
import org.ganlao.platform.personal.Sex;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.BadInput;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class JobSeekerBadInputTest {

    @TestFactory
    Stream<DynamicTest> is_refused_and_leaves_nothing_behind() {
        return BadInput.to(
                        "POST /v1/job-seekers",
                        JobSeekerBadInputTest::good,
                        Tokens.of("clerk").in("360102"))
                .refuses(
                        "tomorrow", body -> registration(body).put("registeredOn", "2007-07-01"), 422, "date-in-future")
                .refuses(
                        "another region",
                        body -> registration(body).put("region", "360103"),
                        403,
                        "region-outside-scope")
                .refuses(
                        "an unknown kind", body -> registration(body).put("kind", "other-kind"), 400, "invalid-request")
                .refuses(
                        "a wrong check digit",
                        body -> person(body).put("number", "110105194912310021"),
                        422,
                        "resident-id-check")
                .rules();
    }

    private static String good() {
        return json(request(
                People.born(Sex.MALE, LocalDate.of(1957, 3, 5)),
                "registration",
                EmploymentOffice.registration("unemployed", "2007-03-05")));
    }

    private static ObjectNode registration(ObjectNode body) {
        return body.withObject("/registration");
    }

    private static ObjectNode person(ObjectNode body) {
        return body.withObject("/person");
    }
}
