package org.ganlao.employment.aid.support;

import static org.ganlao.platformtest.JsonBody.json;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.BadInput;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class SupportBadInputTest {

    private final SupportOffice office = SupportOffice.of("360122");

    @TestFactory
    Stream<DynamicTest> a_payment_run_is_refused_and_leaves_nothing_behind() {
        return BadInput.to(
                        "POST " + SupportOffice.RUNS,
                        () -> json(office.run("2006-12-31")),
                        Tokens.of("cashier").in("360122"))
                .settling(office::awaitsRuns)
                .refuses("claims of days to come", body -> body.put("until", "2007-07-01"), 422, "date-in-future")
                .refuses("a foreign region", body -> body.put("region", "360121"), 403, "region-outside-scope")
                .rules();
    }

    @TestFactory
    Stream<DynamicTest> a_return_is_refused_and_leaves_nothing_behind() {
        return BadInput.to(
                        "POST " + SupportOffice.CLAIMS + "/{id}/refund",
                        () -> json(SupportOffice.returned("2007-06-30")),
                        Tokens.of("cashier").in("360122"))
                .at(() -> SupportOffice.CLAIMS + "/" + office.toBeRefunded() + "/refund")
                .refuses("money of tomorrow", body -> body.put("on", "2007-07-01"), 422, "date-in-future")
                .refuses("before the payment", body -> body.put("on", "2007-06-29"), 422, "before-the-payment")
                .rules();
    }

    @TestFactory
    Stream<DynamicTest> a_claim_is_refused_and_leaves_nothing_behind() {
        return BadInput.to(
                        "POST /v1/internships/{id}/subsidy-claims",
                        () -> json(Map.of("sourceRef", UUID.randomUUID().toString(), "until", "2007-05-31")),
                        Tokens.of("clerk").in("360122"))
                .at(() -> "/v1/internships/" + office.internships.startsInMarch() + "/subsidy-claims")
                .refuses("months to come", body -> body.put("until", "2007-07-31"), 422, "date-in-future")
                .refuses("no whole month", body -> body.put("until", "2007-03-30"), 422, "no-month-to-claim")
                .rules();
    }
}
