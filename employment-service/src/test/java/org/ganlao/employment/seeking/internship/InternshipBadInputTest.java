package org.ganlao.employment.seeking.internship;

import static org.ganlao.employment.seeking.internship.InternshipOffice.POSITIONS;
import static org.ganlao.platformtest.JsonBody.json;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.BadInput;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class InternshipBadInputTest {

    private static final Tokens CLERK = Tokens.of("clerk").in("360102");

    private final InternshipOffice office = InternshipOffice.of("360102");

    @TestFactory
    Stream<DynamicTest> a_position_is_refused_and_leaves_nothing_behind() {
        String base = office.registers("vocational");
        return BadInput.to("POST " + POSITIONS, () -> json(office.positionRequest(base, office.position(2))), CLERK)
                .refuses(
                        "another region",
                        body -> body.withObject("/position/entry").put("region", "360103"),
                        403,
                        "region-outside-scope")
                .rules();
    }
}
