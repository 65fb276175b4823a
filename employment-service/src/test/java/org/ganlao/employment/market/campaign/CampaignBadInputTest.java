package org.ganlao.employment.market.campaign;

import static org.ganlao.employment.market.campaign.CampaignOffice.STATEMENTS;
import static org.ganlao.employment.market.campaign.CampaignOffice.another;
import static org.ganlao.platformtest.JsonBody.json;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.BadInput;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class CampaignBadInputTest {

    @TestFactory
    Stream<DynamicTest> is_refused_and_leaves_nothing_behind() {
        return BadInput.to(
                        "POST " + STATEMENTS,
                        () -> json(another()),
                        Tokens.of("supervisor").in("360102"))
                .refuses("no campaign", body -> body.put("programme", "picnic"), 422, "unknown-campaign")
                .refuses("tomorrow", body -> body.put("asOf", "2007-07-01"), 422, "date-in-future")
                .refuses("before its year", body -> body.put("year", 2008), 422, "campaign-not-begun")
                .refuses("a whole city", body -> body.put("region", "360100"), 403, "region-outside-scope")
                .refuses(
                        "more placed than served",
                        body -> body.withObject("/figures").put("placed", 3401),
                        422,
                        "more-placed-than-served")
                .refuses(
                        "less than nobody",
                        body -> body.withObject("/figures").put("served", -1),
                        400,
                        "invalid-request")
                .rules();
    }
}
