package org.ganlao.gateway.plan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.ganlao.gateway.plan.PlanClient.actual;
import static org.ganlao.gateway.plan.PlanClient.as;
import static org.ganlao.gateway.plan.PlanClient.await;
import static org.ganlao.gateway.plan.PlanClient.awaitActual;
import static org.ganlao.gateway.plan.PlanClient.posting;
import static org.ganlao.gateway.plan.PublishedFacts.fact;
import static org.ganlao.gateway.plan.PublishedFacts.placement;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platform.database.Sql;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.Test;

/** Systems of Shangrao, which send what nobody else of the tests sends. */
@QuarkusTest
class ExchangeResourceTest {

    private static final String EXCHANGE = "/v1/plans/2007/exchange";
    private static final String SYSTEMS = "/v1/exchange-systems";

    private static final Tokens OFFICE =
            Tokens.of("supervisor").in("360000").ofUnit("information").as("information-centre");
    private static final Tokens SHANGRAO = Tokens.of("supervisor").in("361100").as("shangrao");

    @Inject
    Sql sql;

    private final String client =
            "labour-market-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void a_city_is_connected_once_one_of_its_registered_systems_has_reported() {
        // Given
        String id = register(Map.of()).statusCode(201).extract().path("id");
        assertThat(system().getBoolean("silent")).isFalse();
        assertThat(system().getString("lastReportedAt")).isNull();
        UUID fact = UUID.randomUUID();
        long position = System.nanoTime();

        // When
        try (PublishedFacts facts = new PublishedFacts()) {
            Map<String, Object> told = placement(fact, 1, "361121", "p1_exchange_" + fact, "2007-03-05");
            facts.sayThrough(client, position, "employment.placement.recorded", told);
            facts.sayThrough(client, position, "employment.placement.recorded", told);
            facts.sayThrough(
                    client,
                    position + 1,
                    "employment.placement.recorded",
                    placement(UUID.randomUUID(), 1, "361122", "p1_exchange2_" + fact, "2007-03-05"));
        }
        await("the system has reported twice", () -> system().getInt("volume") == 2);

        // Then
        JsonPath city = overview(OFFICE, "regions.find { it.region == '361100' }");
        assertThat(city.getBoolean("connected")).isTrue();
        assertThat(city.getString("lastReportedAt")).isNotNull();
        assertThat(overview(OFFICE, "").getInt("cities")).isEqualTo(11);
        assertThat(overview(OFFICE, "").getInt("connected")).isPositive();
        JsonPath figure = new JsonPath(as(OFFICE)
                        .get(EXCHANGE + "/figures?region=361121")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .setRootPath("find { it.indicator == 'new-urban-employment' }");
        assertThat(figure.getString("lastRecordedAt")).isNotNull();
        assertThat(figure.getList("facts")).contains("employment.placement");
        assertThat(overview(SHANGRAO, "").getList("regions.region")).containsExactly("361100");
        as(SHANGRAO).get(EXCHANGE + "/figures").then().statusCode(200).body("region", everyItem(equalTo("361100")));
        as(SHANGRAO).get(EXCHANGE + "/figures?region=360100").then().statusCode(404);

        end(id, "\"1\"").statusCode(200);
        end(id, "\"2\"").statusCode(409).body("code", equalTo("system-ended"));
        as(OFFICE)
                .get(EXCHANGE)
                .then()
                .statusCode(200)
                .body("unregistered.findAll { it.client == '" + client + "' }.region", everyItem(startsWith("3611")));
    }

    @Test
    void a_system_that_sends_something_else_than_it_is_registered_for_has_not_reported() {
        // Given
        register(Map.of("facts", List.of("employment.vacancy"))).statusCode(201);
        UUID fact = UUID.randomUUID();

        // When
        try (PublishedFacts facts = new PublishedFacts()) {
            facts.sayThrough(
                    client,
                    System.nanoTime(),
                    "employment.placement.recorded",
                    placement(fact, 1, "361121", "p1_exchange_" + fact, "2007-03-05"));
        }
        await(
                "the placement was heard",
                () -> sql.one(
                                "select exists (select from exchange_last where client = ?) as heard",
                                row -> row.flag("heard"),
                                client)
                        .orElseThrow());

        // Then
        assertThat(system().getString("lastReportedAt")).isNull();
        assertThat(system().getInt("volume")).isZero();
    }

    @Test
    void a_city_shows_how_tight_its_labour_market_is_as_progress_does() {
        try (PublishedFacts facts = new PublishedFacts()) {
            facts.say(
                    "employment.vacancy.opened",
                    fact(UUID.randomUUID(), 1, "361130", "2007-03-01")
                            .with("employer", "71526726X")
                            .with("occupation", "6-04-01-01")
                            .with("urban", true)
                            .with("places", 3)
                            .with("filled", 0)
                            .fields());
            facts.say(
                    "employment.job-seeker.registered",
                    fact(UUID.randomUUID(), 1, "361130", "2007-02-10")
                            .with("residenceRegion", "361130")
                            .with("person", "p1_exchange_seeker")
                            .with("residence", "urban")
                            .with("seekerKind", "unemployed")
                            .with("certificates", List.of())
                            .with("groups", List.of())
                            .fields());
        }
        awaitActual("labour-market-ratio", "361130", "2007-03", "3");
        BigDecimal told = new BigDecimal(
                overview(OFFICE, "regions.find { it.region == '361100' }").getString("labourMarketRatio"));
        assertThat(told)
                .isCloseTo(actual("labour-market-ratio", "361100", "2007-03"), within(new BigDecimal("0.0001")));
    }

    @Test
    void dead_letters_stand_with_the_system_that_they_came_through() {
        register(Map.of()).statusCode(201);
        sql.update("""
                insert into dead_letter (id, consumer, topic, partition, record_offset, headers, reason, failed_at)
                select gen_random_uuid(), reader, ?, 0, 0, ?, 'unreadable', now()
                  from unnest(array['test', 'another reader']) reader""", client, "{\"ce_client\": \"" + client + "\"}");
        assertThat(system().getInt("deadLetters")).isEqualTo(1);
        assertThat(overview(SHANGRAO, "systems.find { it.client == '" + client + "' }")
                        .getInt("deadLetters"))
                .isEqualTo(1);
        register(Map.of("region", "361000")).statusCode(201);
        assertThat(overview(SHANGRAO, "systems.find { it.client == '" + client + "' }")
                        .<Integer>get("deadLetters"))
                .isNull();
        sql.update("delete from dead_letter where topic = ?", client);
    }

    @Test
    void the_information_centre_registers_systems_and_nobody_else() {
        String id = register(Map.of()).statusCode(201).extract().path("id");
        register(Map.of()).statusCode(409).body("code", equalTo("system-registered"));
        register(Map.of("facts", List.of("employment.gossip")))
                .statusCode(422)
                .body("code", equalTo("unknown-fact"), "violations[0].pointer", equalTo("/facts"));
        register(Map.of("reportsEvery", "PT59M")).statusCode(422).body("code", equalTo("interval-too-short"));
        posting(SHANGRAO)
                .body(request(Map.of()))
                .post(SYSTEMS)
                .then()
                .statusCode(403)
                .body("code", equalTo("not-the-office-of-systems"));
        posting(Tokens.of("analyst").in("360000").ofUnit("information"))
                .body(request(Map.of()))
                .post(SYSTEMS)
                .then()
                .statusCode(403);
        given().get(EXCHANGE).then().statusCode(401);
        as(Tokens.of("clerk").in("361100")).get(EXCHANGE).then().statusCode(403);
        end(id, "\"1\"").statusCode(200);
    }

    private ValidatableResponse register(Map<String, Object> changed) {
        return posting(OFFICE).body(request(changed)).post(SYSTEMS).then();
    }

    private Map<String, Object> request(Map<String, Object> changed) {
        Map<String, Object> request = new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "client",
                client,
                "region",
                "361100",
                "name",
                "上饶市劳动力市场信息系统",
                "facts",
                List.of("employment.placement"),
                "reportsEvery",
                "P1D"));
        request.putAll(changed);
        return request;
    }

    private static ValidatableResponse end(String id, String version) {
        return posting(OFFICE)
                .header("If-Match", version)
                .body(Map.of("reason", "改用省级系统"))
                .post(SYSTEMS + "/" + id + "/ending")
                .then();
    }

    private JsonPath system() {
        return overview(OFFICE, "systems.find { it.client == '" + client + "' }");
    }

    private static JsonPath overview(Tokens by, String root) {
        return new JsonPath(
                        as(by).get(EXCHANGE).then().statusCode(200).extract().asString())
                .setRootPath(root);
    }
}
