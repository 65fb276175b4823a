package org.ganlao.employment.startup.guaranteefund;

import static org.ganlao.platformtest.JsonBody.json;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.BadInput;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class GuaranteeBadInputTest {

    private final GuaranteeOffice office = GuaranteeOffice.of("360104");

    @TestFactory
    Stream<DynamicTest> a_fund_is_refused_and_leaves_nothing_behind() {
        return BadInput.to(
                        "POST " + GuaranteeOffice.FUNDS,
                        () -> json(office.fund()),
                        Tokens.of("supervisor").in("360000"))
                .refuses("the province", body -> body.put("region", "360000"), 422, "not-a-fund-region")
                .refuses("a fund of tomorrow", body -> body.put("openedOn", "2007-07-01"), 422, "date-in-future")
                .rules();
    }

    @TestFactory
    Stream<DynamicTest> capital_is_refused_and_leaves_nothing_behind() {
        String fund = office.opens();
        return BadInput.to(
                        "POST " + GuaranteeOffice.CAPITAL,
                        () -> json(office.capital(fund, "1000.00")),
                        Tokens.of("cashier").in("360104"))
                .refuses("nothing", body -> body.put("amount", "0.00"), 422, "nothing-paid-in")
                .refuses("money before the fund", body -> body.put("paidOn", "2002-12-31"), 422, "before-the-fund")
                .refuses("money of tomorrow", body -> body.put("paidOn", "2007-07-01"), 422, "date-in-future")
                .rules();
    }
}
