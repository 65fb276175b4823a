package org.ganlao.employment.seeking.labourforce;

import static org.ganlao.employment.seeking.labourforce.LabourForceOffice.STATEMENTS;
import static org.ganlao.employment.seeking.labourforce.LabourForceOffice.another;
import static org.ganlao.platformtest.JsonBody.json;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.BadInput;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class LabourForceBadInputTest {

    @TestFactory
    Stream<DynamicTest> is_refused_and_leaves_nothing_behind() {
        return BadInput.to(
                        "POST " + STATEMENTS,
                        () -> json(another()),
                        Tokens.of("supervisor").in("360102"))
                .refuses(
                        "less than nobody",
                        body -> body.withObject("/figures").put("urbanEmployed", -1),
                        400,
                        "invalid-request")
                .refuses("a whole city", body -> body.put("region", "360100"), 403, "region-outside-scope")
                .rules();
    }
}
