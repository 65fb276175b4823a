package org.ganlao.employment.aid.welfarepost;

import static org.ganlao.employment.aid.welfarepost.WelfarePostOffice.HOLDERS;
import static org.ganlao.employment.aid.welfarepost.WelfarePostOffice.paid;
import static org.ganlao.platformtest.JsonBody.json;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.BadInput;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class WelfarePostBadInputTest {

    private static final Tokens CLERK = Tokens.of("clerk").in("360430");

    private final WelfarePostOffice office = WelfarePostOffice.of("360430");

    @TestFactory
    Stream<DynamicTest> a_claim_of_insurance_is_refused_and_leaves_nothing_behind() {
        return BadInput.to("POST " + HOLDERS + "/{id}/insurance-subsidy-claims", () -> json(paid(5)), CLERK)
                .at(() -> HOLDERS + "/" + office.holds() + "/insurance-subsidy-claims")
                .refuses("a payment to come", body -> body.put("paidOn", "2007-07-01"), 422, "date-in-future")
                .rules();
    }
}
