package org.ganlao.employment.seeking.dossier;

import static org.ganlao.employment.seeking.dossier.DossierOffice.TRANSFERS;
import static org.ganlao.platformtest.JsonBody.json;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.BadInput;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class DossierBadInputTest {

    private final DossierOffice donghu = DossierOffice.of("360102");
    private final DossierOffice qingyunpu = DossierOffice.of("360104");

    @TestFactory
    Stream<DynamicTest> is_refused_and_leaves_nothing_behind() {
        return BadInput.to("POST " + TRANSFERS, this::good, Tokens.of("clerk").in("360102"))
                .refuses("tomorrow", body -> body.put("askedOn", "2007-07-01"), 422, "date-in-future")
                .refuses("for another county", body -> body.put("region", "360103"), 403, "region-outside-scope")
                .rules();
    }

    private String good() {
        PersonalId person = DossierOffice.someone();
        qingyunpu.registers(person);
        return json(donghu.asking(person));
    }
}
