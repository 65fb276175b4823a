package org.ganlao.employment.coverage.community;

import static org.ganlao.employment.coverage.community.CommunityOffice.CERTIFICATES;
import static org.ganlao.employment.coverage.community.CommunityOffice.EVALUATIONS;
import static org.ganlao.employment.coverage.community.CommunityOffice.certificate;
import static org.ganlao.employment.coverage.community.CommunityOffice.evaluation;
import static org.ganlao.platformtest.JsonBody.json;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.BadInput;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class CommunityBadInputTest {

    private final CommunityOffice office = CommunityOffice.of("360102");

    @TestFactory
    Stream<DynamicTest> an_evaluation_is_refused_and_leaves_nothing_behind() {
        return BadInput.to(
                        "POST " + EVALUATIONS,
                        () -> json(evaluation(office.community(), "2007-05-31", 0)),
                        Tokens.of("clerk").in("360102"))
                .refuses("tomorrow", body -> body.put("asOf", "2007-07-01"), 422, "date-in-future")
                .refuses(
                        "a community that nobody registered",
                        body -> body.put("community", "360102999999"),
                        422,
                        "community-not-on-register")
                .refuses(
                        "of another county", body -> body.put("community", "360103001001"), 403, "region-outside-scope")
                .refuses(
                        "more insured than there are unknown to the register",
                        body -> body.withObject("/insured").put("persons", 1),
                        422,
                        "more-insured-than-unknown")
                .rules();
    }

    @TestFactory
    Stream<DynamicTest> a_certificate_is_refused_and_leaves_nothing_behind() {
        return BadInput.to(
                        "POST " + CERTIFICATES,
                        () -> json(certificate(office.evaluates(office.community(), "2007-05-31", 0), "2007-06-08")),
                        Tokens.of("reviewer").in("360102"))
                .refuses("tomorrow", body -> body.put("certifiedOn", "2007-07-01"), 422, "date-in-future")
                .refuses(
                        "before it was evaluated",
                        body -> body.put("certifiedOn", "2007-05-30"),
                        422,
                        "evaluation-stale")
                .rules();
    }
}
