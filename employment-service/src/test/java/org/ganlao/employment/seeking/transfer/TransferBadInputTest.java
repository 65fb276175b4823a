package org.ganlao.employment.seeking.transfer;

import static org.ganlao.employment.EmploymentOffice.request;
import static org.ganlao.employment.seeking.transfer.TransferOffice.SITES;
import static org.ganlao.employment.seeking.transfer.TransferOffice.TRANSFERS;
import static org.ganlao.platformtest.JsonBody.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.stream.Stream;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.BadInput;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class TransferBadInputTest {

    private static final Tokens CLERK = Tokens.of("clerk").in("360102");

    @TestFactory
    Stream<DynamicTest> is_refused_and_leaves_nothing_behind() {
        return BadInput.to("POST " + TRANSFERS, () -> json(good()), CLERK)
                .refuses("tomorrow", body -> departure(body).put("departedOn", "2007-07-01"), 422, "date-in-future")
                .refuses("another region", body -> departure(body).put("region", "360103"), 403, "region-outside-scope")
                .rules();
    }

    @TestFactory
    Stream<DynamicTest> a_site_is_refused_and_leaves_nothing_behind() {
        return BadInput.to("POST " + SITES, () -> json(TransferOffice.siteRequest(TransferOffice.office())), CLERK)
                .refuses(
                        "another region",
                        body -> body.withObject("/site/entry").put("region", "360103"),
                        403,
                        "region-outside-scope")
                .refuses(
                        "a base in another province",
                        body -> body.withObject("/site").put("kind", "model-base"),
                        422,
                        "province-of-a-base")
                .rules();
    }

    private static Map<String, Object> good() {
        return request(TransferOffice.someone(), "departure", TransferOffice.departure("2007-03-05"));
    }

    private static ObjectNode departure(ObjectNode body) {
        return body.withObject("/departure");
    }
}
