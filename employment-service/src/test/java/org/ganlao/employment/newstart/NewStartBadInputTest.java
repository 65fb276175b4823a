package org.ganlao.employment.newstart;

import static org.ganlao.employment.EmploymentOffice.request;
import static org.ganlao.employment.newstart.NewStartOffice.STARTS;
import static org.ganlao.employment.newstart.NewStartOffice.someone;
import static org.ganlao.platformtest.JsonBody.json;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.BadInput;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class NewStartBadInputTest {

    private final NewStartOffice office = NewStartOffice.of("360702");

    @TestFactory
    Stream<DynamicTest> is_refused_and_leaves_nothing_behind() {
        return BadInput.to(
                        "POST " + STARTS,
                        () -> json(request(someone(), "enrolment", office.enrolment("2007-03-05"))),
                        Tokens.of("clerk").in("360702"))
                .tests();
    }
}
