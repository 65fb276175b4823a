package org.ganlao.employment.money.oversight;

import static org.ganlao.employment.money.oversight.OversightOffice.DECISIONS;
import static org.ganlao.employment.money.oversight.OversightOffice.FINDINGS;
import static org.ganlao.employment.money.oversight.OversightOffice.INSPECTIONS;
import static org.ganlao.employment.money.oversight.OversightOffice.TODAY;
import static org.ganlao.employment.money.oversight.OversightOffice.outcome;
import static org.ganlao.platformtest.JsonBody.json;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.stream.Stream;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.BadInput;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class OversightBadInputTest {

    private static final String COUNTY = "360722";

    private final OversightOffice office = OversightOffice.of(COUNTY);

    @TestFactory
    Stream<DynamicTest> an_inspection_is_refused_and_leaves_nothing_behind() {
        return BadInput.to(
                        "POST " + INSPECTIONS,
                        () -> json(office.inspection(3)),
                        Tokens.of("inspector").in(COUNTY))
                .refuses("days to come", body -> body.put("to", "2007-07-01"), 422, "date-in-future")
                .refuses("a day on which is paid still", body -> body.put("to", TODAY), 422, "payments-not-over")
                .refuses("a seed of one's own", body -> body.put("seed", "2007-1"), 400, "invalid-request")
                .refuses("a period that ends first", body -> body.put("to", "2006-12-31"), 422, "inspected-period")
                .rules();
    }

    @TestFactory
    Stream<DynamicTest> a_finding_is_refused_and_leaves_nothing_behind() {
        String inspection = office.inspects();
        return BadInput.to(
                        "POST " + FINDINGS,
                        () -> json(office.finding(inspection)),
                        Tokens.of("inspector").in("360700"))
                .refuses("found tomorrow", body -> body.put("foundOn", "2007-07-01"), 422, "date-in-future")
                .refuses(
                        "found before the sample was drawn",
                        body -> body.put("foundOn", "2007-06-29"),
                        422,
                        "before-the-inspection")
                .refuses("elsewhere", body -> body.put("region", "360721"), 422, "not-inspected")
                .refuses(
                        "of no inspection",
                        body -> body.put("inspection", UUID.randomUUID().toString()),
                        422,
                        "no-such-inspection")
                .rules();
    }

    @TestFactory
    Stream<DynamicTest> a_rectification_is_refused_and_leaves_nothing_behind() {
        return BadInput.to(
                        "POST " + FINDINGS + "/{id}/rectification",
                        () -> json(outcome(TODAY)),
                        Tokens.of("clerk").in(COUNTY))
                .at(() -> FINDINGS + "/" + office.finds(office.inspects()) + "/rectification")
                .refuses("put right tomorrow", body -> body.put("on", "2007-07-01"), 422, "date-in-future")
                .refuses("before it was found", body -> body.put("on", "2007-06-29"), 422, "rectified-before-found")
                .rules();
    }

    @TestFactory
    Stream<DynamicTest> a_decision_is_refused_and_leaves_nothing_behind() {
        return BadInput.to(
                        "POST " + DECISIONS,
                        () -> json(office.decision()),
                        Tokens.of("clerk").in(COUNTY))
                .refuses("decided tomorrow", body -> body.put("decidedOn", "2007-07-01"), 422, "date-in-future")
                .refuses("due before", body -> body.put("dueOn", "2007-03-11"), 422, "due-before-decided")
                .rules();
    }

    @TestFactory
    Stream<DynamicTest> a_completion_is_refused_and_leaves_nothing_behind() {
        return BadInput.to(
                        "POST " + DECISIONS + "/{id}/completion",
                        () -> json(outcome(TODAY)),
                        Tokens.of("clerk").in(COUNTY))
                .at(() -> DECISIONS + "/" + office.decides() + "/completion")
                .refuses("done tomorrow", body -> body.put("on", "2007-07-01"), 422, "date-in-future")
                .refuses("before it was decided", body -> body.put("on", "2007-03-11"), 422, "done-before-decided")
                .rules();
    }
}
