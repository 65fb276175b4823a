package org.ganlao.gateway.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.gateway.plan.PlanClient.awaitActual;
import static org.ganlao.gateway.plan.PlanClient.posting;
import static org.ganlao.gateway.plan.PlanClient.progress;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LastYearResourceTest {

    private static final Tokens CITY = Tokens.of("supervisor").in("360700");
    private static final String COUNTY = "360734";

    @Test
    void stated_figures_of_2006_are_the_same_period_of_last_year_and_give_way_to_later_ones() {
        // Given
        try (PublishedFacts facts = new PublishedFacts()) {
            facts.say(
                    "employment.placement.recorded",
                    PublishedFacts.placement(UUID.randomUUID(), 1, COUNTY, "p1_" + "ly".repeat(20), "2007-03-05"));
        }
        awaitActual("new-urban-employment", COUNTY, "2007-03", "1");
        state("2007", List.of(figure("2006-03", "4"))).statusCode(201).body("figures", equalTo(1));
        Instant before = Instant.now();

        // When
        state("2007", List.of(figure("2006-03", "2"), figure("2006-12", "8"))).statusCode(201);

        // Then
        PlanClient.await("the later statement is told", () -> "2".equals(told("").getString("rows[0].lastYear.value")));
        assertThat(told("").getObject("rows[0].lastYear.change", BigDecimal.class))
                .isEqualByComparingTo("-0.5");
        assertThat(told("&asOf=" + before).getInt("rows[0].lastYear.value")).isEqualTo(4);
        String listed = "/v1/plans/2007/past-figures?region=" + COUNTY + "&indicator=new-urban-employment";
        assertThat(PlanClient.analyst().get(listed).jsonPath().getList("items.month"))
                .contains("2006-03", "2006-12");
        String first = listed + "&limit=1";
        String next = PlanClient.analyst().get(first).jsonPath().getString("next");
        PlanClient.analyst()
                .queryParam("cursor", next)
                .get(first)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].source", equalTo("2006年年报"));
    }

    @Test
    void by_last_year_a_target_is_split_as_the_regions_did_then() {
        // Given
        Tokens province = Tokens.of("supervisor").in("360000");
        List<String> cities =
                PlanClient.progress("level=city&indicator=internship-positions").getList("regions.code");
        List<Map<String, Object>> figures = cities.stream()
                .map(city -> figure("internship-positions", city, "2006-12", city.equals("360100") ? "2" : "1"))
                .toList();
        posting(province)
                .body(Map.of("sourceRef", UUID.randomUUID().toString(), "source", "年报", "figures", figures))
                .post("/v1/plans/2007/past-figures")
                .then()
                .statusCode(201);

        // Then
        assertThat(previewed().getList("targets[0].shares.target", Integer.class))
                .hasSize(11)
                .startsWith(2000)
                .allMatch(share -> share == 2000 || share == 1000);

        // When: the whole had twice as many as the cities, so its own unit had as many as all of them
        posting(province)
                .body(body(List.of(figure("internship-positions", "360000", "2006-12", "24"))))
                .post("/v1/plans/2007/past-figures")
                .then()
                .statusCode(201);

        // Then
        JsonPath withOwnUnit = previewed();
        assertThat(withOwnUnit.getList("targets[0].shares.target", Integer.class))
                .hasSize(12)
                .allMatch(share -> share == 6000 || share == 1000 || share == 500);
        assertThat(withOwnUnit.getInt("targets[0].shares.find { it.region == '360000' }.target"))
                .isEqualTo(6000);
    }

    private static JsonPath previewed() {
        return posting(Tokens.of("supervisor").in("360000"))
                .body(Map.of(
                        "sourceRef", "preview",
                        "region", "360000",
                        "validFrom", "2007-01-01",
                        "reason", "试算",
                        "targets", List.of(Map.of("indicator", "internship-positions", "weights", "last-year"))))
                .post("/v1/plans/2007/decompositions/previews")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void refuses_what_is_not_of_the_year_before_and_years_that_a_plan_measured() {
        state("2007", List.of(figure("2005-12", "1"))).statusCode(422).body("code", equalTo("month-not-last-year"));
        state("2007", List.of(figure("2006-12", "1"), figure("2006-12", "1")))
                .statusCode(422)
                .body("code", equalTo("figure-twice"));
        state("2008", List.of(figure("2007-12", "1"))).statusCode(422).body("code", equalTo("year-has-its-own-facts"));
        posting(Tokens.of("supervisor").in("360100"))
                .body(body(List.of(figure("2006-12", "1"))))
                .post("/v1/plans/2007/past-figures")
                .then()
                .statusCode(403);
        posting(Tokens.of("analyst").in("360000"))
                .body(body(List.of(figure("2006-12", "1"))))
                .post("/v1/plans/2007/past-figures")
                .then()
                .statusCode(403);
        Map<String, Object> once = body(List.of(figure("2006-11", "1")));
        posting(CITY).body(once).post("/v1/plans/2007/past-figures").then().statusCode(201);
        posting(CITY)
                .body(once)
                .post("/v1/plans/2007/past-figures")
                .then()
                .statusCode(409)
                .body("code", equalTo("source-ref-used"));
    }

    @Test
    void a_plan_added_by_data_alone_takes_last_year_from_the_facts_of_the_plan_before() {
        // Given
        try (PublishedFacts facts = new PublishedFacts()) {
            facts.say(
                    "employment.placement.recorded",
                    PublishedFacts.placement(UUID.randomUUID(), 1, "360735", "p1_" + "lz".repeat(20), "2007-02-05"));
        }
        awaitActual("new-urban-employment", "360735", "2007-02", "1");

        // Then
        JsonPath next = PlanClient.analyst()
                .get("/v1/plans/2008/progress?month=2008-02&region=360735&indicator=new-urban-employment")
                .jsonPath();
        assertThat(next.getInt("rows[0].lastYear.value")).isEqualTo(1);
        JsonPath carried = PlanClient.analyst()
                .get("/v1/plans/2008/progress?month=2008-12&explain=true&indicator=service-network-coverage"
                        + "&indicator=resident-medical-insured")
                .jsonPath();
        assertThat(carried.getString("rows[0].explain.from")).isEqualTo("2007-01-01");
        assertThat(carried.getString("rows[0].explain.due")).isEqualTo("2008-12-31");
        assertThat(carried.getDouble("rows[0].pace")).isEqualTo(0.123119);
        assertThat(carried.getString("rows[1].explain.from")).isEqualTo("2008-01-01");
    }

    private static JsonPath told(String more) {
        return progress("region=" + COUNTY + "&month=2007-03&indicator=new-urban-employment" + more);
    }

    private static ValidatableResponse state(String plan, List<Map<String, Object>> figures) {
        return posting(CITY)
                .body(body(figures))
                .post("/v1/plans/" + plan + "/past-figures")
                .then();
    }

    private static Map<String, Object> body(List<Map<String, Object>> figures) {
        return Map.of("sourceRef", UUID.randomUUID().toString(), "source", "2006年年报", "figures", figures);
    }

    private static Map<String, Object> figure(String month, String value) {
        return figure("new-urban-employment", COUNTY, month, value);
    }

    private static Map<String, Object> figure(String indicator, String region, String month, String value) {
        return new HashMap<>(
                Map.of("indicator", indicator, "region", region, "month", month, "value", new BigDecimal(value)));
    }
}
