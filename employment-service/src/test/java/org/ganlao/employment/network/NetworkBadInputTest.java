package org.ganlao.employment.network;

import static org.ganlao.employment.EmploymentOffice.with;
import static org.ganlao.employment.network.NetworkOffice.UNITS;
import static org.ganlao.employment.network.NetworkOffice.platform;
import static org.ganlao.employment.network.NetworkOffice.unitRequest;
import static org.ganlao.platformtest.JsonBody.json;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.BadInput;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class NetworkBadInputTest {

    private final NetworkOffice office = NetworkOffice.of("360102");

    @TestFactory
    Stream<DynamicTest> is_refused_and_leaves_nothing_behind() {
        return BadInput.to(
                        "POST " + UNITS,
                        () -> json(unitRequest(with(office.street(), "platforms", List.of(platform("2005-06-01"))))),
                        Tokens.of("clerk").in("360102"))
                .tests();
    }
}
