package org.ganlao.skills.provider.baseproject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.platformtest.JsonBody.json;
import static org.ganlao.skills.provider.baseproject.BaseProjectDesk.PROJECTS;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.TopicRecord;
import org.ganlao.platformtest.endpoints.BadInput;
import org.ganlao.skills.School;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class BaseProjectResourceTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.skills.facts");
    private static final String TYPE = "org.ganlao.skills.base-project.";

    private final BaseProjectDesk desk = new BaseProjectDesk();

    @Test
    void a_bases_life_is_told() {
        // Given
        String opened = desk.setUp();
        String struckOut = desk.setUp();

        // When
        desk.clerk
                .change(opened + "/corrections", 1, BaseProjectDesk.corrected())
                .statusCode(200);
        desk.clerk.change(opened + "/opening", 2, desk.opening("public-base")).statusCode(200);
        desk.clerk.change(struckOut + "/annulment", 1, Map.of("reason", "重复立项")).statusCode(200);

        // Then
        List<TopicRecord> told = FACTS.of(idOf(opened), 3);
        assertThat(told)
                .extracting(TopicRecord::type)
                .containsExactly(TYPE + "recorded.v1", TYPE + "corrected.v1", TYPE + "opened.v1");
        assertThat(told).allSatisfy(PublishedEvents::isAsFullAsItsSample);
        assertThat(FACTS.of(idOf(struckOut), 2)).allSatisfy(PublishedEvents::isAsFullAsItsSample);
    }

    @Test
    void a_base_opens_once_not_before_it_was_set_up_and_with_a_public_training_base() {
        // Given
        String base = desk.setUp();
        Map<String, Object> early = desk.opening("public-base");
        early.put("on", "2007-03-11");

        // When
        desk.clerk
                .change(base + "/opening", 1, desk.opening("private"))
                .statusCode(422)
                .body("code", equalTo("base-run-by-another-kind"));
        Map<String, Object> struckOut = desk.opening("public-base");
        Desk.of(Tokens.of("supervisor").in(School.REGION))
                .change("/v1/institutions/" + struckOut.get("institution") + "/annulment", 1, Map.of("reason", "误登"))
                .statusCode(200);
        desk.clerk.change(base + "/opening", 1, struckOut).statusCode(409).body("code", equalTo("record-annulled"));
        desk.clerk.change(base + "/opening", 1, early).statusCode(422).body("code", equalTo("base-opened-too-early"));
        desk.clerk
                .change(
                        base + "/corrections",
                        1,
                        Map.of("name", "青云谱公共实训基地", "funding", BaseProjectDesk.funding("2000000.00"), "reason", "无"))
                .statusCode(422)
                .body("code", equalTo("nothing-to-correct"));
        desk.clerk.change(base + "/opening", 1, desk.opening("public-base")).statusCode(200);

        // Then
        desk.clerk
                .change(base + "/opening", 2, desk.opening("public-base"))
                .statusCode(409)
                .body("code", equalTo("base-opened-before"));
    }

    @TestFactory
    Stream<DynamicTest> of_a_base() {
        return BadInput.to(
                        "POST " + PROJECTS,
                        () -> json(BaseProjectDesk.project()),
                        Tokens.of("clerk").in(School.REGION))
                .refuses("tomorrow", body -> body.put("setUpOn", "2007-07-01"), 422, "date-in-future")
                .refuses("another region", body -> body.put("region", School.SIBLING), 403, "region-outside-scope")
                .refuses(
                        "shares a fen short",
                        body -> body.withObject("/funding").put("localShare", "1999999.99"),
                        422,
                        "shares-miss-total")
                .refuses(
                        "one who pays nothing",
                        body -> body.withObject("/funding")
                                .put("localShare", "0.00")
                                .put("total", "4000000.00"),
                        422,
                        "funder-bears-nothing")
                .refuses(
                        "a county as a city",
                        body -> body.withObject("/funding").put("funders", "province-and-city"),
                        422,
                        "funders-of-another-level")
                .rules();
    }

    private static String idOf(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
