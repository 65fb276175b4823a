package org.ganlao.employment.aid.taxrelief;

import static org.ganlao.employment.EmploymentOffice.request;
import static org.ganlao.employment.aid.taxrelief.TaxReliefOffice.RELIEFS;
import static org.ganlao.platformtest.JsonBody.json;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.BadInput;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class TaxReliefBadInputTest {

    private final TaxReliefOffice office = TaxReliefOffice.of("360502");

    @TestFactory
    Stream<DynamicTest> is_refused_and_leaves_nothing_behind() {
        return BadInput.to(
                        "POST " + RELIEFS,
                        () -> json(request(office.someone(), "relief", office.hired(2007))),
                        Tokens.of("clerk").in("360502"))
                .refuses(
                        "issued in another year",
                        body -> body.withObject("/relief").put("year", 2006),
                        422,
                        "relief-of-another-year")
                .rules();
    }
}
