package org.ganlao.socialinsurance;

import static org.ganlao.platformtest.JsonBody.json;
import static org.ganlao.socialinsurance.Agency.EMPLOYERS;
import static org.ganlao.socialinsurance.Agency.ENROLMENTS;
import static org.ganlao.socialinsurance.Agency.RECEIPTS;
import static org.ganlao.socialinsurance.Agency.line;
import static org.ganlao.socialinsurance.Agency.with;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ganlao.platformtest.OrganisationCodes;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.BadInput;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A bad request is refused at the place that is bad and leaves nothing behind: no row, no event, no answer to replay. */
@QuarkusTest
class BadInputTest {

    private static final AtomicInteger DAYS = new AtomicInteger();

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
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> of_an_employers_changes() {
        String at = EMPLOYERS + "/{id}";
        return Stream.concat(
                by(
                                "clerk",
                                "POST " + at + "/corrections",
                                () -> Map.of("profile", with(donghu.profile(), "inPark", true), "reason", why()))
                        .at(() -> donghu.newEmployer() + "/corrections")
                        .tests(),
                by("clerk", "POST " + at + "/annulment", () -> Map.of("reason", why()))
                        .at(() -> donghu.newEmployer() + "/annulment")
                        .tests());
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
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> of_an_enrolments_suspension_and_resumption() {
        String at = ENROLMENTS + "/{id}";
        return Stream.concat(
                by("clerk", "POST " + at + "/suspension", () -> Map.of("until", otherDay()))
                        .at(() -> donghu.newEnrolment() + "/suspension")
                        .refuses("tomorrow", body -> body.put("until", "2007-07-01"), 422, "date-in-future")
                        .tests(),
                by("clerk", "POST " + at + "/resumption", () -> Map.of("from", otherDay()))
                        .at(() -> donghu.newSuspendedEnrolment() + "/resumption")
                        .refuses("tomorrow", body -> body.put("from", "2007-07-01"), 422, "date-in-future")
                        .tests());
    }

    @TestFactory
    Stream<DynamicTest> of_an_enrolments_end_and_annulment() {
        String at = ENROLMENTS + "/{id}";
        return Stream.concat(
                by("clerk", "POST " + at + "/end", () -> Map.of("until", otherDay(), "reason", "left-work"))
                        .at(() -> donghu.newEnrolment() + "/end")
                        .refuses("tomorrow", body -> body.put("until", "2007-07-01"), 422, "date-in-future")
                        .refuses("an unknown reason", body -> body.put("reason", "bored"), 400, "invalid-request")
                        .tests(),
                by("clerk", "POST " + at + "/annulment", () -> Map.of("reason", why()))
                        .at(() -> donghu.newEnrolment() + "/annulment")
                        .tests());
    }

    @TestFactory
    Stream<DynamicTest> of_an_enrolments_correction() {
        return by("clerk", "POST " + ENROLMENTS + "/{id}/corrections", this::correction)
                .at(() -> donghu.newEnrolment() + "/corrections")
                .refuses("no period", body -> body.withArray("periods").removeAll(), 400, "invalid-request")
                .refuses(
                        "another region",
                        body -> body.withObject("/insured").put("region", "360103"),
                        403,
                        "region-outside-scope")
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> of_a_receipt() {
        String employer = donghu.employer();
        return by("cashier", "POST " + RECEIPTS, () -> donghu.receipt(employer, line("pension", "12500.00")))
                .refuses("tomorrow", body -> body.put("receivedOn", "2007-07-01"), 422, "date-in-future")
                .refuses("another region", body -> body.put("region", "360103"), 403, "region-outside-scope")
                .refuses("no line", body -> body.withArray("lines").removeAll(), 400, "invalid-request")
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> of_a_receipts_annulment() {
        return by("reviewer", "POST " + RECEIPTS + "/{id}/annulment", () -> Map.of("reason", why()))
                .at(() -> donghu.newReceipt() + "/annulment")
                .tests();
    }

    private Map<String, Object> correction() {
        return Map.of(
                "insured",
                donghu.flexible("medical"),
                "periods",
                List.of(Map.of("from", "2007-01-10", "until", "2007-02-10"), Map.of("from", "2007-03-01")),
                "reason",
                why());
    }

    private static BadInput by(String role, String endpoint, Supplier<Map<String, Object>> good) {
        return BadInput.to(endpoint, () -> json(good.get()), Tokens.of(role).in("360102"));
    }

    private static String why() {
        return "误登 " + UUID.randomUUID();
    }

    /** Another one at every call, as good samples are. */
    private static String otherDay() {
        return LocalDate.of(2007, 3, 2).plusDays(DAYS.getAndIncrement() % 100).toString();
    }
}
