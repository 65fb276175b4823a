package org.ganlao.employment.seeking.graduate;

import static org.ganlao.employment.seeking.graduate.GraduateOffice.SERVICES;
import static org.ganlao.platformtest.JsonBody.json;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.BadInput;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class GraduateBadInputTest {

    private final GraduateOffice office = GraduateOffice.of("360102");

    @TestFactory
    Stream<DynamicTest> is_refused_and_leaves_nothing_behind() {
        return BadInput.to(
                        "POST " + SERVICES,
                        () -> json(office.service(GraduateOffice.someone(), "policy-advice", "2007-05-08")),
                        Tokens.of("clerk").in("360102"))
                .refuses(
                        "none of the six",
                        body -> body.withObject("/rendered").put("service", "lunch"),
                        422,
                        "unknown-graduate-service")
                .refuses(
                        "tomorrow",
                        body -> body.withObject("/rendered").put("servedOn", "2007-07-01"),
                        422,
                        "date-in-future")
                .refuses(
                        "another county",
                        body -> body.withObject("/rendered").put("region", "360103"),
                        403,
                        "region-outside-scope")
                .rules();
    }
}
