package org.ganlao.employment.microloan;

import static org.ganlao.employment.microloan.LoanOffice.LOANS;
import static org.ganlao.platformtest.JsonBody.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.BadInput;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class LoanBadInputTest {

    @TestFactory
    Stream<DynamicTest> is_refused_and_leaves_nothing_behind() {
        LoanOffice office = LoanOffice.of("360728", "1000.00");
        return BadInput.to(
                        "POST " + LOANS,
                        () -> json(LoanOffice.request(office.application("20000.00"))),
                        Tokens.of("clerk").in("360728"))
                .refuses("a cent too much", with("principal", "20000.01"), 422, "more-than-the-most")
                .refuses("nothing", with("principal", "0.00"), 422, "nothing-applied-for")
                .refuses("a day of tomorrow", with("appliedOn", "2007-07-01"), 422, "date-in-future")
                .refuses("a foreign region", with("region", "360102"), 403, "region-outside-scope")
                .refuses("a partnership of one", with("product", "partnership"), 422, "partners-and-product")
                .refuses(
                        "a month too long",
                        body -> body.withObject("/application").put("months", 25),
                        422,
                        "longer-than-the-longest")
                .tests();
    }

    private static Consumer<ObjectNode> with(String field, String value) {
        return body -> body.withObject("/application").put(field, value);
    }
}
