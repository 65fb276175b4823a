package org.ganlao.employment.market.vacancy;

import static org.ganlao.employment.market.vacancy.VacancyOffice.VACANCIES;
import static org.ganlao.employment.market.vacancy.VacancyOffice.vacancyRequest;
import static org.ganlao.platformtest.JsonBody.json;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.BadInput;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class VacancyBadInputTest {

    private static final Tokens CLERK = Tokens.of("clerk").in("360102");
    private static final AtomicInteger FILLED = new AtomicInteger();

    private final VacancyOffice office = VacancyOffice.of("360102");

    @TestFactory
    Stream<DynamicTest> is_refused_and_leaves_nothing_behind() {
        return BadInput.to("POST " + VACANCIES, () -> json(vacancyRequest(office.vacancy(5))), CLERK)
                .refuses(
                        "another region",
                        body -> body.withObject("/vacancy/entry").put("region", "360103"),
                        403,
                        "region-outside-scope")
                .refuses(
                        "a wage from more to less",
                        body -> body.withObject("/vacancy/wage").put("from", "1200.01"),
                        422,
                        "wage-range")
                .refuses("no wage", body -> body.withObject("/vacancy/wage").put("from", "0.00"), 422, "wage-range")
                .refuses(
                        "an end before the start",
                        body -> body.withObject("/vacancy").put("until", "2007-02-28"),
                        422,
                        "vacancy-ends-before-start")
                .refuses(
                        "an unknown agency",
                        body -> body.withObject("/vacancy")
                                .put("agency", UUID.randomUUID().toString()),
                        422,
                        "no-such-agency")
                .rules();
    }

    @TestFactory
    Stream<DynamicTest> a_filling_is_refused_and_leaves_nothing_behind() {
        return BadInput.to(
                        "POST " + VACANCIES + "/{id}/filling",
                        () -> json(Map.of("filled", FILLED.incrementAndGet())),
                        CLERK)
                .at(() -> VACANCIES + "/" + office.opens(office.vacancy(1000)) + "/filling")
                .refuses("more than there are places", body -> body.put("filled", 1001), 409, "vacancy-full")
                .rules();
    }
}
