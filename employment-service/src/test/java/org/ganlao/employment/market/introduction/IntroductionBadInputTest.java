package org.ganlao.employment.market.introduction;

import static org.ganlao.employment.market.introduction.IntroductionOffice.INTRODUCTIONS;
import static org.ganlao.employment.market.introduction.IntroductionOffice.introduction;
import static org.ganlao.employment.market.introduction.IntroductionOffice.introductionRequest;
import static org.ganlao.platformtest.JsonBody.json;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.BadInput;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class IntroductionBadInputTest {

    private static final Tokens CLERK = Tokens.of("clerk").in("360102");
    private static final AtomicInteger DAYS = new AtomicInteger();

    private final IntroductionOffice office = IntroductionOffice.of("360102");

    @TestFactory
    Stream<DynamicTest> is_refused_and_leaves_nothing_behind() {
        String agency = office.agency();
        String vacancy = office.vacancyOf(1000);
        return BadInput.to(
                        "POST " + INTRODUCTIONS,
                        () -> json(
                                introductionRequest(office.registered(), vacancy, introduction(agency, "2007-03-05"))),
                        CLERK)
                .refuses(
                        "an unknown vacancy",
                        body -> body.put("vacancy", UUID.randomUUID().toString()),
                        422,
                        "no-such-vacancy")
                .refuses(
                        "an unknown agency",
                        body -> body.withObject("/introduction")
                                .put("agency", UUID.randomUUID().toString()),
                        422,
                        "no-such-agency")
                .rules();
    }

    @TestFactory
    Stream<DynamicTest> an_outcome_is_refused_and_leaves_nothing_behind() {
        return BadInput.to(
                        "POST " + INTRODUCTIONS + "/{id}/outcome",
                        () -> json(Map.of("kind", "withdrawn", "on", aDay())),
                        CLERK)
                .at(() -> INTRODUCTIONS + "/" + office.introduces() + "/outcome")
                .refuses("placed by nothing", body -> body.put("kind", "placed"), 422, "placed-by-placement")
                .refuses(
                        "an unknown placement",
                        body -> body.put("kind", "placed")
                                .put("placement", UUID.randomUUID().toString()),
                        422,
                        "placement-of-another")
                .rules();
    }

    private static String aDay() {
        return LocalDate.of(2007, 3, 6).plusDays(DAYS.incrementAndGet() % 100).toString();
    }
}
