package org.ganlao.employment.coverage.layoff;

import static org.ganlao.employment.coverage.layoff.LayoffOffice.REPORTS;
import static org.ganlao.employment.coverage.layoff.LayoffOffice.layoffRequest;
import static org.ganlao.platformtest.JsonBody.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.BadInput;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class LayoffBadInputTest {

    private final LayoffOffice office = LayoffOffice.of("360102");

    @TestFactory
    Stream<DynamicTest> is_refused_and_leaves_nothing_behind() {
        return BadInput.to(
                        "POST " + REPORTS,
                        () -> json(layoffRequest(office.layoff())),
                        Tokens.of("clerk").in("360102"))
                .refuses(
                        "reported tomorrow",
                        body -> layoff(body).put("reportedOn", "2007-07-01"),
                        422,
                        "date-in-future")
                .refuses("in another county", body -> layoff(body).put("region", "360103"), 403, "region-outside-scope")
                .refuses("too few", body -> layoff(body).put("leaving", 19), 422, "below-layoff-threshold")
                .refuses(
                        "more than there are",
                        body -> layoff(body).put("leaving", 401),
                        422,
                        "more-leaving-than-workers")
                .rules();
    }

    private static ObjectNode layoff(ObjectNode body) {
        return body.withObject("/layoff");
    }
}
