package org.ganlao.employment.family;

import static org.ganlao.employment.family.FamilyOffice.FAMILIES;
import static org.ganlao.employment.family.FamilyOffice.familyRequest;
import static org.ganlao.platformtest.JsonBody.json;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.BadInput;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class FamilyBadInputTest {

    private final FamilyOffice office = FamilyOffice.of("360102");

    @TestFactory
    Stream<DynamicTest> is_refused_and_leaves_nothing_behind() {
        return BadInput.to(
                        "POST " + FAMILIES,
                        () -> json(familyRequest(office.family("2007-03-01", FamilyOffice.someone()))),
                        Tokens.of("clerk").in("360102"))
                .tests();
    }
}
