package org.ganlao.employment.aid.mergedrail;

import static org.ganlao.employment.aid.mergedrail.MergedRailOffice.PERSONS;
import static org.ganlao.platformtest.JsonBody.json;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.BadInput;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class MergedRailBadInputTest {

    private final MergedRailOffice office = MergedRailOffice.of("360102");

    @TestFactory
    Stream<DynamicTest> is_refused_and_leaves_nothing_behind() {
        return BadInput.to(
                        "POST " + PERSONS,
                        () -> json(office.request(MergedRailOffice.someone())),
                        Tokens.of("clerk").in("360102"))
                .refuses("tomorrow", body -> body.put("mergedOn", "2007-07-01"), 422, "date-in-future")
                .refuses("another county", body -> body.put("region", "360103"), 403, "region-outside-scope")
                .rules();
    }
}
