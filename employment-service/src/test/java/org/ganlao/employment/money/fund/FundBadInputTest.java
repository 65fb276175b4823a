package org.ganlao.employment.money.fund;

import static org.ganlao.platformtest.JsonBody.json;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.BadInput;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class FundBadInputTest {

    private final FundOffice office = new FundOffice();

    @TestFactory
    Stream<DynamicTest> a_grant_is_refused_and_leaves_nothing_behind() {
        var used = FundOffice.grant("360500", "1.00");
        office.cashier.made(FundOffice.GRANTS, used);
        return BadInput.to(
                        "POST " + FundOffice.GRANTS,
                        () -> json(FundOffice.grant("360500", "1000.00")),
                        Tokens.of("cashier").in("360000"))
                .refuses("nothing", body -> body.put("amount", "0.00"), 422, "nothing-granted")
                .refuses("another year", body -> body.put("year", 2006), 422, "another-year")
                .refuses("a grant of tomorrow", body -> body.put("on", "2007-07-01"), 422, "date-in-future")
                .refuses(
                        "a document that granted before",
                        body -> body.put("document", used.get("document").toString()),
                        409,
                        "document-used")
                .rules();
    }
}
