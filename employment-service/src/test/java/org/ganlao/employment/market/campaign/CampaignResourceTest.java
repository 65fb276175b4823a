package org.ganlao.employment.market.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.market.campaign.CampaignOffice.RESULTS;
import static org.ganlao.employment.market.campaign.CampaignOffice.STATEMENTS;
import static org.ganlao.employment.market.campaign.CampaignOffice.statement;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.TopicRecord;
import org.junit.jupiter.api.Test;

/** Jiujiang's counties Xingzi and Duchang, in campaigns that no other test states; the business clock stands at 30 June 2007. */
@QuarkusTest
class CampaignResourceTest {

    private static final String XINGZI = "360427";
    private static final String DUCHANG = "360428";
    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.employment.facts");
    private static final String TYPE = "org.ganlao.employment.campaign-statement.";

    private final Desk desk = Desk.of(Tokens.of("supervisor").in("360400"));

    @Test
    void what_a_later_day_states_takes_the_place_of_the_earlier_and_counties_are_summed() {
        // Given
        states(XINGZI, "spring-breeze", "2007-02-28", 100, 10);
        states(XINGZI, "spring-breeze", "2007-03-31", 250, 40);
        states(DUCHANG, "spring-breeze", "2007-03-15", 300, 60);

        // Then
        results("spring-breeze", null)
                .body("served", contains(550))
                .body("placed", contains(100))
                .body("events", contains(8))
                .body("[0].counties.region", contains(XINGZI, DUCHANG))
                .body("[0].counties.asOf", contains("2007-03-31", "2007-03-15"));
        results("spring-breeze", "2007-03-14").body("served", contains(100));
        desk.asking()
                .queryParam("region", DUCHANG)
                .queryParam("programme", "spring-breeze")
                .get(RESULTS)
                .then()
                .body("served", contains(300));
    }

    @Test
    void the_same_day_stated_again_is_the_next_version_and_struck_out_nothing_was_stated() {
        // Given
        String id = states(XINGZI, "graduates-week", "2007-04-30", 100, 10);

        // When
        desk.post(STATEMENTS, statement(XINGZI, "graduates-week", 2007, "2007-04-30", 120, 12))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("id", equalTo(id));
        desk.post(STATEMENTS, statement(XINGZI, "graduates-week", 2007, "2007-04-30", 120, 12))
                .statusCode(422)
                .body("code", equalTo("nothing-to-correct"));
        results("graduates-week", null).body("served", contains(120));
        desk.change(STATEMENTS + "/" + id + "/annulment", 2, Map.of("reason", "报错县区"))
                .statusCode(200);

        // Then
        results("graduates-week", null).body("$.size()", equalTo(0));
        assertThat(FACTS.of(id, 3))
                .allSatisfy(PublishedEvents::isAsFullAsItsSample)
                .extracting(TopicRecord::type)
                .containsExactly(TYPE + "stated.v1", TYPE + "stated.v1", TYPE + "annulled.v1");
        states(XINGZI, "graduates-week", "2007-04-30", 90, 9);
    }

    @Test
    void the_same_day_stated_at_the_same_moment_is_one_statement() {
        List<String> ids = List.of(1, 2, 3, 4).parallelStream()
                .map(n -> desk.post(
                                STATEMENTS, statement(DUCHANG, "veterans-assistance", 2007, "2007-04-30", 100 + n, n))
                        .extract()
                        .<String>path("id"))
                .distinct()
                .toList();

        assertThat(ids).hasSize(1);
        assertThat(FACTS.of(ids.get(0), 4)).hasSize(4);
    }

    @Test
    void only_counties_state_and_the_campaigns_are_those_of_the_plan() {
        desk.post(STATEMENTS, statement("360400", "spring-breeze", 2007, "2007-03-31", 10, 1))
                .statusCode(422)
                .body("code", equalTo("campaign-stated-by-counties"));
        desk.get("/v1/campaigns")
                .then()
                .body("code", hasItems("assistance-month", "spring-breeze", "private-enterprise-week"))
                .body("label.zh", hasItems("再就业援助月", "春风行动", "民营企业招聘周"));
    }

    private String states(String region, String programme, String day, int served, int placed) {
        return desk.made(STATEMENTS, statement(region, programme, 2007, day, served, placed))
                .getString("id");
    }

    private ValidatableResponse results(String programme, String until) {
        return desk.asking()
                .queryParam("programme", programme)
                .queryParam("year", 2007)
                .queryParams(until == null ? Map.of() : Map.of("asOfUntil", until))
                .get(RESULTS)
                .then()
                .statusCode(200);
    }
}
