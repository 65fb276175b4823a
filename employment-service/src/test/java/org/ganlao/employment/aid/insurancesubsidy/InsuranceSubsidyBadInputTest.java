package org.ganlao.employment.aid.insurancesubsidy;

import static org.ganlao.employment.aid.insurancesubsidy.InsuranceSubsidyOffice.SUBSIDIES;
import static org.ganlao.employment.aid.insurancesubsidy.InsuranceSubsidyOffice.month;
import static org.ganlao.platformtest.JsonBody.json;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.BadInput;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class InsuranceSubsidyBadInputTest {

    private final InsuranceSubsidyOffice office = InsuranceSubsidyOffice.of("360428");

    @TestFactory
    Stream<DynamicTest> is_refused_and_leaves_nothing_behind() {
        return BadInput.to(
                        "POST " + SUBSIDIES + "/{placement}/claims",
                        () -> json(month(5)),
                        Tokens.of("clerk").in("360428"))
                .at(() -> SUBSIDIES + "/" + office.entitled() + "/claims")
                .refuses("a month to come", body -> body.put("month", 7), 422, "date-in-future")
                .refuses("a payment to come", body -> body.put("paidOn", "2007-07-01"), 422, "date-in-future")
                .refuses("before the work", body -> body.put("month", 1), 422, "not-in-flexible-work")
                .refuses("nothing paid", body -> body.put("paid", "0.00"), 422, "nothing-asked")
                .rules();
    }
}
