package org.ganlao.employment.coverage.pilot;

import static org.ganlao.employment.coverage.pilot.PilotOffice.EVIDENCE;
import static org.ganlao.employment.coverage.pilot.PilotOffice.another;
import static org.ganlao.platformtest.JsonBody.json;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.BadInput;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class PilotBadInputTest {

    @TestFactory
    Stream<DynamicTest> is_refused_and_leaves_nothing_behind() {
        return BadInput.to(
                        "POST " + EVIDENCE,
                        () -> json(another()),
                        Tokens.of("supervisor").in("360521", "360102"))
                .refuses("no item", body -> body.put("item", "cable-car"), 422, "unknown-pilot-item")
                .refuses("tomorrow", body -> body.put("assessedOn", "2007-07-01"), 422, "date-in-future")
                .refuses("no pilot area", body -> body.put("region", "360102"), 422, "no-pilot-area")
                .refuses("another county", body -> body.put("region", "360502"), 403, "region-outside-scope")
                .rules();
    }
}
