package org.ganlao.employment.coverage.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.coverage.pilot.PilotOffice.ASSESSMENTS;
import static org.ganlao.employment.coverage.pilot.PilotOffice.EVIDENCE;
import static org.ganlao.employment.coverage.pilot.PilotOffice.evidence;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.TopicRecord;
import org.junit.jupiter.api.Test;

/** In Yichun and Ganzhou; the business clock stands at 30 June 2007. */
@QuarkusTest
class PilotResourceTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.employment.facts");
    private static final String TYPE = "org.ganlao.employment.pilot-evidence.";

    private final Desk yichun = Desk.of(Tokens.of("supervisor").in("360900"));
    private final Desk ganzhou = Desk.of(Tokens.of("supervisor").in("360700"));

    @Test
    void an_area_is_assessed_by_the_latest_evidence_of_each_item() {
        // Given
        states(yichun, "360900", "training-system", "2007-03-31", "partly");
        states(yichun, "360900", "training-system", "2007-05-31", "met");
        states(yichun, "360900", "insurance-rules", "2007-05-31", "not-met");
        states(yichun, "360981", "training-system", "2007-05-31", "met");

        // Then
        assessed(yichun, "2007-06-30")
                .body("region", contains("360900", "360981"))
                .body("met", contains(1, 1))
                .body(
                        "[0].items.code",
                        contains(
                                "organisation-system",
                                "training-system",
                                "service-system",
                                "labour-use-rules",
                                "insurance-rules"))
                .body("[0].items.verdict", contains(null, "met", null, null, "not-met"));
        assessed(yichun, "2007-05-30").body("region", contains("360900")).body("met", contains(0));
        assessed(Desk.of(Tokens.of("supervisor").in("360102")), "2007-06-30").body("$", hasSize(0));
        yichun.get("/v1/pilot-areas").then().body("label.zh", contains("萍乡市", "新余市", "赣州市", "宜春市"));
    }

    @Test
    void evidence_is_seen_and_struck_out_within_its_area() {
        // Given
        String id = states(ganzhou, "360700", "service-system", "2007-05-31", "met");
        String at = EVIDENCE + "/" + id;
        ganzhou.post(EVIDENCE, evidence("360700", "service-system", "2007-05-31", "partly"))
                .statusCode(409)
                .body("code", equalTo("pilot-item-assessed"));

        // Then
        yichun.get(at).then().statusCode(404);
        yichun.change(at + "/annulment", 1, Map.of("reason", "报错")).statusCode(404);
        yichun.asking().queryParam("region", "360700").get(EVIDENCE).then().body("items", hasSize(0));
        yichun.post(EVIDENCE, evidence("360700", "service-system", "2007-06-01", "partly"))
                .statusCode(403)
                .body("code", equalTo("region-outside-scope"));
        ganzhou.asking()
                .queryParam("region", "360700")
                .queryParam("item", "service-system")
                .queryParam("assessedUntil", "2007-05-31")
                .get(EVIDENCE)
                .then()
                .body("items.id", contains(id));
        ganzhou.change(at + "/annulment", 1, Map.of("reason", "报错")).statusCode(200);
        assertThat(FACTS.of(id, 2))
                .allSatisfy(PublishedEvents::isAsFullAsItsSample)
                .extracting(TopicRecord::type)
                .containsExactly(TYPE + "stated.v1", TYPE + "annulled.v1");
        states(ganzhou, "360700", "service-system", "2007-05-31", "partly");
    }

    private static String states(Desk desk, String region, String item, String day, String verdict) {
        return desk.made(EVIDENCE, evidence(region, item, day, verdict)).getString("id");
    }

    private static ValidatableResponse assessed(Desk desk, String until) {
        return desk.asking()
                .queryParam("assessedUntil", until)
                .get(ASSESSMENTS)
                .then()
                .statusCode(200);
    }
}
