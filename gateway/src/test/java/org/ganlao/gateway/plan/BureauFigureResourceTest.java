package org.ganlao.gateway.plan;

import static io.restassured.RestAssured.given;
import static org.ganlao.gateway.plan.PlanClient.analyst;
import static org.ganlao.gateway.plan.PlanClient.as;
import static org.ganlao.gateway.plan.PlanClient.awaitActual;
import static org.ganlao.gateway.plan.PlanClient.posting;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class BureauFigureResourceTest {

    private static final Tokens BUREAU =
            Tokens.of("statistics-bureau").in("360000").through("statistics");
    private static final Tokens STATISTICIAN =
            Tokens.of("supervisor").in("360000").ofUnit("planning-statistics");

    @Inject
    Sql sql;

    @Test
    void the_bureaus_figure_stands_beside_ours_with_difference_variance_and_the_reason() {
        // Given
        try (PublishedFacts facts = new PublishedFacts()) {
            for (String person : List.of("p1_bureau_one", "p1_bureau_two", "p1_bureau_three")) {
                facts.say(
                        "employment.placement.recorded",
                        PublishedFacts.placement(UUID.randomUUID(), 1, "360825", person, "2007-02-10"));
            }
        }
        awaitActual("new-urban-employment", "360825", "3");
        String earlier = hand("new-urban-employment", "360825", "2007-02", "5")
                .statusCode(201)
                .extract()
                .path("id");

        // When
        String figure = hand("new-urban-employment", "360825", "2007-02", "4")
                .statusCode(201)
                .extract()
                .path("id");
        explain(STATISTICIAN, figure).statusCode(201).body("explanation", equalTo("统计局含自谋职业"));

        // Then
        analyst()
                .get("/v1/plans/2007/comparisons?region=360825&month=2007-02")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].bureau", equalTo(4))
                .body("items[0].ours", equalTo(3))
                .body("items[0].difference", equalTo(-1))
                .body("items[0].variance", equalTo(-0.25f))
                .body("items[0].explanation", equalTo("统计局含自谋职业"));
        explain(STATISTICIAN, earlier).statusCode(409).body("code", equalTo("figure-replaced"));
        explain(Tokens.of("supervisor").in("360000").ofUnit("employment"), figure)
                .statusCode(403)
                .body("code", equalTo("explained-by-statistics"));
    }

    @Test
    void where_nothing_was_told_there_is_no_difference() {
        hand("new-urban-employment", "360826", "2007-01", "12")
                .statusCode(201)
                .body("ours", nullValue())
                .body("difference", nullValue())
                .body("status", equalTo("not-told"));
    }

    @Test
    void a_file_of_figures_is_taken_row_by_row() {
        // Given
        String rows = """
                sourceRef,plan,indicator,region,month,value,publication
                %1$s-1,2007,pension-insured,360827,2007-01,100,月报
                %1$s-2,2007,pension-insured,360827,2007-04,100,月报
                """.formatted(UUID.randomUUID().toString().substring(0, 8));

        // When
        String file = as(BUREAU)
                .contentType("text/csv; charset=UTF-8")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(rows)
                .post("/v1/imports/bureau-figures?mode=partial")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        PlanClient.await("applied", () -> as(BUREAU).get("/v1/jobs/" + file).path("finishedAt") != null);

        // Then
        analyst()
                .get("/v1/plans/2007/comparisons?region=360827&indicator=pension-insured")
                .then()
                .statusCode(200)
                .body("items.month", equalTo(List.of("2007-01")));
    }

    @ParameterizedTest
    @CsvSource({
        "pensions, 360825, 2007-02, 400, unknown-indicator",
        "pension-insured, 360899, 2007-02, 422, unknown-region",
        "pension-insured, 360825, 2008-02, 400, month-outside-plan",
        "pension-insured, 360825, 2007-04, 422, month-in-future",
    })
    void refuses_a_figure_that_has_no_place(String indicator, String region, String month, int status, String code) {
        hand(indicator, region, month, "1").statusCode(status).body("code", equalTo(code));
    }

    @ParameterizedTest
    @CsvSource({
        "pension-insured, 41250.5, 422, figure-too-fine",
        "pension-insured, 41250.0, 201,",
        "pension-fund-income, 0.01, 201,",
        "pension-fund-income, 0.001, 422, figure-too-fine",
        "inspection-closure-rate, 0.916667, 201,",
        "inspection-closure-rate, 0.9166667, 400, invalid-request"
    })
    void a_figure_has_the_decimals_of_its_unit(String indicator, String value, int status, String code) {
        hand(indicator, "360828", "2007-01", value).statusCode(status).body("code", equalTo(code));
    }

    @Test
    void a_figure_gives_way_to_the_next_though_the_clock_of_another_instance_was_ahead() {
        // Given
        String first = hand("new-urban-employment", "360829", "2007-01", "5")
                .statusCode(201)
                .extract()
                .path("id");
        sql.update(
                "update bureau_figure set known_from = now() + interval '1 hour' where id = ?", UUID.fromString(first));

        // When
        hand("new-urban-employment", "360829", "2007-01", "6").statusCode(201);

        // Then
        analyst()
                .get("/v1/plans/2007/comparisons?region=360829&month=2007-01")
                .then()
                .body("items.bureau", equalTo(List.of(6)));
    }

    @Test
    void only_the_bureau_hands_in_and_aggregates_are_for_those_who_may() {
        given().contentType("application/json")
                .body("{}")
                .post("/v1/bureau-figures")
                .then()
                .statusCode(401);
        posting(Tokens.of("analyst").in("360000"))
                .body("{}")
                .post("/v1/bureau-figures")
                .then()
                .statusCode(403);
        given().get("/v1/plans/2007/comparisons").then().statusCode(401);
        as(Tokens.of("clerk").in("360000"))
                .get("/v1/plans/2007/comparisons")
                .then()
                .statusCode(403);
        as(BUREAU).get("/v1/plans/2007/comparisons").then().statusCode(200);
        posting(BUREAU)
                .body("{}")
                .post("/v1/bureau-figures/" + UUID.randomUUID() + "/explanations")
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse hand(String indicator, String region, String month, String value) {
        Map<String, Object> figure = new HashMap<>(Map.of(
                "sourceRef", UUID.randomUUID().toString(), "plan", "2007", "indicator", indicator, "region", region));
        figure.putAll(Map.of("month", month, "value", new BigDecimal(value), "publication", "江西统计月报"));
        return posting(BUREAU).body(figure).post("/v1/bureau-figures").then();
    }

    private static ValidatableResponse explain(Tokens who, String figure) {
        return posting(who)
                .body(Map.of("sourceRef", UUID.randomUUID().toString(), "explanation", "统计局含自谋职业"))
                .post("/v1/bureau-figures/" + figure + "/explanations")
                .then();
    }
}
