package org.ganlao.employment.startup.microloan;

import static org.ganlao.employment.startup.microloan.LoanOffice.LOANS;
import static org.ganlao.employment.startup.microloan.LoanOffice.named;
import static org.ganlao.employment.startup.microloan.LoanOffice.someone;
import static org.ganlao.platformtest.JsonBody.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.BadInput;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class CounterGuaranteeBadInputTest {

    @TestFactory
    Stream<DynamicTest> is_refused_and_leaves_nothing_behind() {
        LoanOffice office = LoanOffice.of("360828", "100000.00");
        return BadInput.to(
                        "POST " + LOANS + "/{id}/counter-guarantee",
                        () -> json(named("1000.00", someone())),
                        Tokens.of("clerk").in("360828"))
                .at(() -> LOANS + "/" + office.applies(office.application("1000.00")) + "/counter-guarantee")
                .refuses("a day of tomorrow", body -> body.put("on", "2007-07-01"), 422, "date-in-future")
                .refuses("before the application", body -> body.put("on", "2007-01-04"), 422, "before-the-last-step")
                .refuses("for nothing", first(each -> each.put("amount", "0.00")), 422, "not-an-amount")
                .refuses(
                        "for more than the loan",
                        first(each -> each.put("amount", "1000.01")),
                        422,
                        "more-than-the-loan")
                .refuses("a person twice", CounterGuaranteeBadInputTest::twice, 422, "guarantor-twice")
                .refuses(
                        "a guarantor beside a waiver",
                        body -> waive(body, office.community(), "2007-01-08"),
                        422,
                        "guarantors-or-waiver")
                .refuses(
                        "a community that was not yet there",
                        body -> waive(body, foundedLate(office), "2007-01-08"),
                        422,
                        "no-community-then")
                .refuses(
                        "no such community",
                        body -> waive(body, UUID.randomUUID().toString(), "2007-01-08"),
                        404,
                        "not-found")
                .rules();
    }

    private static Consumer<ObjectNode> first(Consumer<ObjectNode> change) {
        return body -> change.accept((ObjectNode) body.at("/guarantors/0"));
    }

    private static void twice(ObjectNode body) {
        JsonNode same = body.at("/guarantors/0");
        body.withArray("/guarantors").add(same.deepCopy());
    }

    private static void waive(ObjectNode body, String community, String on) {
        body.put("on", on);
        body.putObject("waiver").put("community", community).put("ground", "信用社区推荐");
    }

    private static String foundedLate(LoanOffice office) {
        Map<String, Object> community = new HashMap<>(office.communityRequest());
        community.put("entry", Map.of("region", office.region, "name", "新信用社区", "openedOn", "2007-01-09"));
        return office.clerk.made(LoanOffice.COMMUNITIES, community).getString("id");
    }
}
