package org.ganlao.employment.market.agency;

import static org.ganlao.employment.market.agency.AgencyOffice.AGENCIES;
import static org.ganlao.employment.market.agency.AgencyOffice.agencyRequest;
import static org.ganlao.platformtest.JsonBody.json;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.BadInput;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class AgencyBadInputTest {

    private static final Tokens CLERK = Tokens.of("clerk").in("360102");

    private final AgencyOffice office = AgencyOffice.of("360102");

    @TestFactory
    Stream<DynamicTest> is_refused_and_leaves_nothing_behind() {
        return BadInput.to("POST " + AGENCIES, () -> json(agencyRequest(office.licensed())), CLERK)
                .refuses(
                        "another region",
                        body -> body.withObject("/agency/entry").put("region", "360103"),
                        403,
                        "region-outside-scope")
                .rules();
    }
}
