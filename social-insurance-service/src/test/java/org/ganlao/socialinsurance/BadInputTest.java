package org.ganlao.socialinsurance;

import static org.ganlao.platformtest.JsonBody.json;
import static org.ganlao.socialinsurance.Agency.EMPLOYERS;
import static org.ganlao.socialinsurance.Agency.ENROLMENTS;
import static org.ganlao.socialinsurance.Agency.RECEIPTS;
import static org.ganlao.socialinsurance.Agency.line;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ganlao.platformtest.OrganisationCodes;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.BadInput;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is well formed and yet refused, with nothing left behind: no row, no event, no answer to replay. */
@QuarkusTest
class BadInputTest {

    private final Agency donghu = Agency.ofDonghu();

    @TestFactory
    Stream<DynamicTest> of_an_employer() {
        return by("clerk", "POST " + EMPLOYERS, () -> Agency.employer(OrganisationCodes.next(), donghu.profile()))
                .refuses(
                        "a wrong check character",
                        body -> body.put("employer", "715267261"),
                        422,
                        "organisation-code-check")
                .refuses(
                        "tomorrow",
                        body -> body.withObject("/profile").put("registeredOn", "2007-07-01"),
                        422,
                        "date-in-future")
                .refuses(
                        "another region",
                        body -> body.withObject("/profile").put("region", "360103"),
                        403,
                        "region-outside-scope")
                .refuses(
                        "an unknown ownership",
                        body -> body.withObject("/profile").put("ownership", "nobody"),
                        400,
                        "invalid-request")
                .refuses(
                        "a risk class that is none",
                        body -> body.withObject("/profile").put("industryClass", 4),
                        400,
                        "invalid-request")
                .rules();
    }

    @TestFactory
    Stream<DynamicTest> of_an_enrolment() {
        String employer = donghu.employer();
        return by(
                        "clerk",
                        "POST " + ENROLMENTS,
                        () -> donghu.enrolment(donghu.employee("pension", employer), "2007-02-01"))
                .refuses("tomorrow", body -> body.put("from", "2007-07-01"), 422, "date-in-future")
                .refuses(
                        "another region",
                        body -> body.withObject("/insured").put("region", "360103"),
                        403,
                        "region-outside-scope")
                .refuses(
                        "an unknown insurance",
                        body -> body.withObject("/insured").put("insurance", "life"),
                        400,
                        "invalid-request")
                .refuses(
                        "a wrong check digit",
                        body -> body.withObject("/person").put("number", "110105194912310021"),
                        422,
                        "resident-id-check")
                .rules();
    }

    @TestFactory
    Stream<DynamicTest> of_an_enrolments_steps() {
        return Stream.of(
                        step("suspension", donghu::newEnrolment, Map.of("until", "2007-03-01"))
                                .refuses("tomorrow", body -> body.put("until", "2007-07-01"), 422, "date-in-future"),
                        step("resumption", donghu::newSuspendedEnrolment, Map.of("from", "2007-03-15"))
                                .refuses("tomorrow", body -> body.put("from", "2007-07-01"), 422, "date-in-future"),
                        step("end", donghu::newEnrolment, Map.of("until", "2007-03-01", "reason", "left-work"))
                                .refuses("tomorrow", body -> body.put("until", "2007-07-01"), 422, "date-in-future")
                                .refuses(
                                        "an unknown reason",
                                        body -> body.put("reason", "bored"),
                                        400,
                                        "invalid-request"))
                .flatMap(BadInput::rules);
    }

    @TestFactory
    Stream<DynamicTest> of_an_enrolments_correction() {
        Map<String, Object> correction = Map.of(
                "insured",
                donghu.flexible("medical"),
                "periods",
                List.of(Map.of("from", "2007-01-10", "until", "2007-02-10"), Map.of("from", "2007-03-01")),
                "reason",
                "险种录错");
        return step("corrections", donghu::newEnrolment, correction)
                .refuses("no period", body -> body.withArray("periods").removeAll(), 400, "invalid-request")
                .refuses(
                        "another region",
                        body -> body.withObject("/insured").put("region", "360103"),
                        403,
                        "region-outside-scope")
                .rules();
    }

    @TestFactory
    Stream<DynamicTest> of_a_receipt() {
        String employer = donghu.employer();
        return by("cashier", "POST " + RECEIPTS, () -> donghu.receipt(employer, line("pension", "12500.00")))
                .refuses("tomorrow", body -> body.put("receivedOn", "2007-07-01"), 422, "date-in-future")
                .refuses("another region", body -> body.put("region", "360103"), 403, "region-outside-scope")
                .refuses("no line", body -> body.withArray("lines").removeAll(), 400, "invalid-request")
                .rules();
    }

    private static BadInput step(String step, Supplier<String> enrolment, Map<String, Object> good) {
        return by("clerk", "POST " + ENROLMENTS + "/{id}/" + step, () -> good).at(() -> enrolment.get() + "/" + step);
    }

    private static BadInput by(String role, String endpoint, Supplier<Map<String, Object>> good) {
        return BadInput.to(endpoint, () -> json(good.get()), Tokens.of(role).in("360102"));
    }
}
