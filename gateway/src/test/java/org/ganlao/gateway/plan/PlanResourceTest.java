package org.ganlao.gateway.plan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.gateway.plan.PlanClient.analyst;
import static org.ganlao.gateway.plan.PlanClient.as;
import static org.ganlao.gateway.plan.PlanClient.progress;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PlanResourceTest {

    @Test
    void the_plan_of_2007_has_42_targets_and_31_items() {
        analyst()
                .get("/v1/plans/2007")
                .then()
                .statusCode(200)
                .body("document", equalTo("赣劳社办[2007]6号"))
                .body("targets", equalTo(42))
                .body("items", equalTo(31));
        analyst()
                .get("/v1/plans/2007/items")
                .then()
                .statusCode(200)
                .body("", hasSize(31))
                .body("chapter.zh.unique()", hasSize(6))
                .body("[30].chapter.zh", equalTo("推进基础建设和能力建设，为完成各项任务提供保障"))
                .body("[30].chapter.en", equalTo("Strengthen foundations and capacity, so that every task can be met"))
                .body("[19].targets", contains("inspection-closure-rate"))
                .body("[19].responsible", equalTo("labor-rights"));
    }

    @Test
    void progress_tells_the_printed_text_the_note_and_the_pace() {
        JsonPath export = progress("indicator=cross-province-labour-export&month=2007-03");
        assertThat(export.getString("indicators[0].printed")).isEqualTo("560人");
        assertThat(export.getString("indicators[0].note.en")).contains("560万人");
        assertThat(progress("indicator=dispute-closure-rate&month=2007-03").getDouble("rows[0].pace"))
                .isEqualTo(0.246575);
    }

    @Test
    void all_111_regions_come_at_once_and_the_targets_are_the_provinces() {
        JsonPath all = progress("level=all&month=2007-03");
        assertThat(all.getList("regions")).hasSize(111);
        assertThat(all.getList("rows")).hasSize(111 * 42);
        assertThat(all.getList("rows.findAll { it.target != null }.region").stream()
                        .distinct())
                .hasSize(1);
        assertThat(progress("level=city&month=2007-03").getList("regions")).hasSize(11);
        assertThat(progress("level=county&region=360100&month=2007-03").getList("regions.level"))
                .hasSize(9)
                .containsOnly("county");
    }

    @Test
    void the_month_is_the_business_month_unless_it_is_named() {
        assertThat(progress("indicator=internship-positions").getString("month"))
                .isEqualTo("2007-03");
    }

    @Test
    void explain_names_the_summands_their_conditions_and_the_bounds_of_the_judgement() {
        JsonPath explained = progress("indicator=inspection-closure-rate&explain=true&month=2007-03");
        assertThat(explained.getList("rows[0].explain.summands.measure"))
                .isEqualTo(java.util.List.of("complaints-closed", "complaints-accepted", "complaints-open"));
        assertThat(explained.getString("rows[0].explain.summands[2].window")).isEqualTo("at-year-start");
        assertThat(explained.getString("rows[0].explain.formula"))
                .isEqualTo(
                        "(complaints-closed[in-year]) ÷ (complaints-accepted[in-year] + complaints-open[at-year-start])");
        assertThat(explained.getString("rows[0].explain.definition.en")).contains("never averaged");
        assertThat(explained.getString("rows[0].explain.printed")).isEqualTo("98%以上");
        assertThat(explained.getList("rows[0].explain.sources", String.class))
                .isNotEmpty()
                .allMatch(source -> source.startsWith("labor-rights."));
        assertThat(explained.getDouble("rows[0].explain.judgement.risk")).isEqualTo(0.10);
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/plans/1999/progress, 404, unknown-plan",
        "/v1/plans/2007/progress?indicator=jobs, 400, unknown-indicator",
        "/v1/plans/2007/progress?month=2006-12, 400, month-outside-plan",
        "/v1/plans/2007/progress?month=March, 400, month-outside-plan",
        "/v1/plans/2007/progress?asOf=yesterday, 400, unreadable-instant",
        "/v1/plans/2007/progress?level=village, 400, unknown-code",
        "/v1/plans/2007/progress?region=110000, 422, unknown-region",
        "/v1/plans/2007/readings?measure=jobs, 400, unknown-measure",
        "/v1/plans/2007/readings, 400, measure-or-indicator",
        "/v1/plans/2007/totals, 400, invalid-request"
    })
    void refuses_what_it_cannot_answer(String path, int status, String code) {
        analyst().get(path).then().statusCode(status).body("code", equalTo(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/plans",
                "/v1/plans/2007",
                "/v1/plans/2007/items",
                "/v1/plans/2007/progress",
                "/v1/plans/2007/freshness",
                "/v1/plans/2007/openings",
                "/v1/plans/2007/totals?measure=on-roll",
                "/v1/plans/2007/readings?measure=on-roll"
            })
    void aggregates_are_for_analysts_supervisors_and_systems(String path) {
        given().get(path).then().statusCode(401);
        as(Tokens.of("clerk").in("360000")).get(path).then().statusCode(403);
        as(Tokens.of("supervisor").in("360000")).get(path).then().statusCode(200);
        as(Tokens.of("system").in("360000")).get(path).then().statusCode(200);
        analyst().get(path).then().statusCode(200);
    }

    @Test
    void single_readings_show_inside_the_callers_region_only() {
        as(Tokens.of("analyst").in("360100"))
                .get("/v1/plans/2007/readings?measure=on-roll&region=360200")
                .then()
                .statusCode(404);
        as(Tokens.of("analyst").in("360100"))
                .get("/v1/plans/2007/progress?region=360200")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/internal/rebuild", "/v1/reconciliations", "/v1/plans/2007/openings"})
    void what_changes_anything_is_closed_to_analysts(String path) {
        given().contentType("application/json").body("{}").post(path).then().statusCode(401);
        PlanClient.posting(Tokens.of("analyst").in("360000"))
                .body("{}")
                .post(path)
                .then()
                .statusCode(403);
    }
}
