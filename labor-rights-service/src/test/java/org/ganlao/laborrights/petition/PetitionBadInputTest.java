package org.ganlao.laborrights.petition;

import static org.ganlao.laborrights.petition.PetitionOffice.INCIDENTS;
import static org.ganlao.laborrights.petition.PetitionOffice.PETITIONS;
import static org.ganlao.platformtest.JsonBody.json;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.ganlao.laborrights.Bureau;
import org.ganlao.platformtest.OrganisationCodes;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.BadInput;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class PetitionBadInputTest {

    private static final Tokens CLERK = Tokens.of("clerk").in(Bureau.REGION);

    @TestFactory
    Stream<DynamicTest> a_petition_is_refused_and_leaves_nothing_behind() {
        return BadInput.to(
                        "POST " + PETITIONS,
                        () -> json(PetitionOffice.petition(OrganisationCodes.next(), 2, ResidentNumbers.next())),
                        CLERK)
                .refuses("tomorrow", body -> body.put("receivedOn", "2007-07-01"), 422, "date-in-future")
                .refuses("another region", body -> body.put("region", Bureau.SIBLING), 403, "region-outside-scope")
                .refuses("a visitor without a name", body -> body.remove("persons"), 422, "visitor-unnamed")
                .rules();
    }

    @TestFactory
    Stream<DynamicTest> an_incident_is_refused_and_leaves_nothing_behind() {
        return BadInput.to(
                        "POST " + INCIDENTS, () -> json(PetitionOffice.incident(OrganisationCodes.next(), 20)), CLERK)
                .refuses("tomorrow", body -> body.put("beganAt", "2007-07-01T00:00:00Z"), 422, "date-in-future")
                .refuses(
                        "reported before it began",
                        body -> body.put("reportedAt", "2007-06-12T00:29:59Z"),
                        422,
                        "reported-too-early")
                .refuses("another region", body -> body.put("region", Bureau.SIBLING), 403, "region-outside-scope")
                .rules();
    }
}
