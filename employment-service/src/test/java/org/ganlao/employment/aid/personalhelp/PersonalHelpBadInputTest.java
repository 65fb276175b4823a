package org.ganlao.employment.aid.personalhelp;

import static org.ganlao.employment.aid.personalhelp.PersonalHelpOffice.HELP;
import static org.ganlao.employment.aid.personalhelp.PersonalHelpOffice.helpRequest;
import static org.ganlao.platformtest.JsonBody.json;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.stream.Stream;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.BadInput;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class PersonalHelpBadInputTest {

    private static final Tokens CLERK = Tokens.of("clerk").in("360622");

    private final PersonalHelpOffice office = PersonalHelpOffice.of("360622");

    @TestFactory
    Stream<DynamicTest> help_is_refused_and_leaves_nothing_behind() {
        return BadInput.to("POST " + HELP, () -> json(helpRequest(office.hardToPlace(), "2007-06-30")), CLERK)
                .refuses(
                        "no registration",
                        body -> body.put("registration", UUID.randomUUID().toString()),
                        404,
                        "not-found")
                .rules();
    }
}
