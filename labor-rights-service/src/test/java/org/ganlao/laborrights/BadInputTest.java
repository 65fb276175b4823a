package org.ganlao.laborrights;

import static org.ganlao.platformtest.JsonBody.json;

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

    private static final Tokens CLERK = Tokens.of("clerk").in(Bureau.REGION);
    private static final Tokens INSPECTOR = Tokens.of("inspector").in(Bureau.REGION);

    private final Bureau bureau = new Bureau();

    @TestFactory
    Stream<DynamicTest> of_an_entry_on_a_roll() {
        return BadInput.to("POST /v1/roll-entries", () -> json(Bureau.rollEntryBody(ResidentNumbers.next())), CLERK)
                .refuses("tomorrow", body -> post(body).put("joinedOn", "2007-07-01"), 422, "date-in-future")
                .refuses(
                        "another region", body -> post(body).put("region", Bureau.SIBLING), 403, "region-outside-scope")
                .refuses("an unknown region", body -> post(body).put("region", "999999"), 422, "unknown-region")
                .refuses(
                        "an end before the beginning",
                        body -> post(body).put("leftOn", "2007-01-14"),
                        422,
                        "leaves-before-joining")
                .refuses(
                        "a wrong check digit",
                        body -> body.withObject("/person").put("number", "110105194912310021"),
                        422,
                        "resident-id-check")
                .refuses(
                        "a child",
                        body -> body.withObject("/person").put("number", "360102199102270011"),
                        422,
                        "too-young-to-work")
                .rules();
    }

    @TestFactory
    Stream<DynamicTest> of_a_contract() {
        String entry = bureau.puts(ResidentNumbers.next()).getString("id");
        return BadInput.to(
                        "POST /v1/contracts",
                        () -> json(Bureau.contractBody(entry, Bureau.terms("2007-01-15", "2009-01-14"))),
                        CLERK)
                .refuses("signed tomorrow", body -> terms(body).put("signedOn", "2007-07-01"), 422, "date-in-future")
                .refuses("no end of a fixed term", body -> terms(body).remove("endsOn"), 422, "term-end-missing")
                .refuses(
                        "an end of an open term",
                        body -> terms(body).put("kind", "open"),
                        422,
                        "term-end-for-open-term")
                .refuses(
                        "an end before the beginning",
                        body -> terms(body).put("endsOn", "2007-01-14"),
                        422,
                        "term-ends-before-start")
                .refuses(
                        "a probation beyond the law",
                        body -> terms(body).put("probationEndsOn", "2007-03-16"),
                        422,
                        "probation-too-long")
                .refuses(
                        "a probation outside the term",
                        body -> terms(body).put("probationEndsOn", "2007-01-14"),
                        422,
                        "probation-outside-term")
                .rules();
    }

    @TestFactory
    Stream<DynamicTest> of_a_complaint_case() {
        return BadInput.to("POST /v1/complaint-cases", () -> json(Bureau.complaintBody()), INSPECTOR)
                .refuses(
                        "accepted tomorrow",
                        body -> complaint(body).put("acceptedOn", "2007-07-01"),
                        422,
                        "date-in-future")
                .refuses(
                        "accepted before it came",
                        body -> complaint(body).put("acceptedOn", "2007-03-04"),
                        422,
                        "accepted-before-receipt")
                .refuses(
                        "another region",
                        body -> complaint(body).put("region", Bureau.SIBLING),
                        403,
                        "region-outside-scope")
                .refuses(
                        "an unknown subject", body -> complaint(body).put("subject", "weather"), 400, "invalid-request")
                .rules();
    }

    private static ObjectNode post(ObjectNode body) {
        return body.withObject("/post");
    }

    private static ObjectNode terms(ObjectNode body) {
        return body.withObject("/terms");
    }

    private static ObjectNode complaint(ObjectNode body) {
        return body.withObject("/complaint");
    }
}
