package org.ganlao.gateway.plan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ganlao.gateway.plan.PlanClient.analyst;
import static org.ganlao.gateway.plan.PlanClient.awaitActual;
import static org.ganlao.gateway.plan.PublishedFacts.placement;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cubes over HTTP. The counties 361123 and 361126 are this class's own. */
@QuarkusTest
class AnalyticsResourceTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OWN = "region=361126,361123&indicator=new-urban-employment,labour-market-ratio";

    private static boolean told;

    @BeforeEach
    void tellOnce() {
        if (told) {
            return;
        }
        told = true;
        try (PublishedFacts facts = new PublishedFacts()) {
            say(facts, "361126", "cube-a", "2007-01-20");
            say(facts, "361126", "cube-b", "2007-03-20");
            say(facts, "361126", "cube-c", "2007-03-21");
            say(facts, "361123", "cube-d", "2007-02-10");
        }
        awaitActual("new-urban-employment", "361126", "3");
        awaitActual("new-urban-employment", "361123", "1");
    }

    @Test
    void a_cube_holds_what_progress_tells_row_by_row_and_flags_what_is_missing() {
        // When
        JsonNode cube = jsonStat("plan-progress?" + OWN + "&measure=target,actual");

        // Then
        assertThat(cube.at("/dimension/region/category/index")).hasToString("[\"361123\",\"361126\"]");
        assertThat(cube.path("size")).hasToString("[2,2,3,2]");
        assertThat(cube.path("value"))
                .hasToString("[null,null,null,1,null,1,null,null,null,null,null,null,"
                        + "null,1,null,1,null,3,null,null,null,null,null,null]");
        assertThat(cube.at("/status/0").asText()).isEqualTo("z");
        assertThat(cube.at("/status/1").asText()).isEqualTo("m");
        assertThat(cube.at("/status/3").asText()).isEqualTo("p");
        assertThat(cube.at("/dimension/indicator/category/unit/labour-market-ratio/decimals")
                        .asInt())
                .isEqualTo(6);
    }

    @Test
    void the_plans_own_region_has_its_target_and_its_completion() {
        JsonNode cube = jsonStat("plan-progress?indicator=new-urban-employment&month=THIS_MONTH&lang=en");
        assertThat(cube.at("/value/0").asInt()).isEqualTo(430_000);
        assertThat(cube.at("/value/2").decimalValue().movePointRight(6).intValue())
                .isEqualTo(Math.round(cube.at("/value/1").asInt() / 0.43f));
        assertThat(cube.at("/dimension/measure/category/label/completion").asText())
                .isEqualTo("Completion");
    }

    @Test
    void monthly_flows_are_the_differences_of_what_is_cumulated() {
        JsonNode cube = jsonStat("monthly-flows?region=361126&indicator=new-urban-employment&since=2007-02");
        assertThat(cube.path("value")).hasToString("[0,1,2,3]");
    }

    @Test
    void own_units_stand_beside_the_regions_that_they_add_up_with_or_are_named_themselves() {
        // Given
        String asked = "plan-progress?indicator=new-urban-employment&measure=actual&month=2007-12&format=json&asOf="
                + Instant.now();

        // When
        Map<String, BigDecimal> below = values(asked + "&region=360000&children=true&ownUnits=true");

        // Then
        assertThat(below).hasSize(11 + 2).containsKey("360000-own");
        BigDecimal whole = below.remove("360000");
        assertThat(below.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(whole);
        assertThat(values(asked + "&region=361100&level=county&ownUnits=true"))
                .hasSize(12 + 1)
                .containsKey("361100-own")
                .doesNotContainKey("361100");
        assertThat(values(asked + "&region=361100&ownUnits=true")).containsOnlyKeys("361100", "361100-own");
        assertThat(values(asked + "&region=361100-own,361126&level=county")).containsOnlyKeys("361100-own", "361126");
        assertThat(values(asked + "&level=all&measure=actual")).hasSize(111);
    }

    private static Map<String, BigDecimal> values(String asked) {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        jsonStat(asked)
                .path("observations")
                .forEach(one -> values.put(
                        one.path("region").asText(),
                        one.path("value").isMissingNode()
                                ? BigDecimal.ZERO
                                : one.path("value").decimalValue()));
        return values;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plan-progress?" + OWN,
                "plan-progress?level=city&month=LAST_3_MONTHS",
                "plan-progress?region=361100&children=true&indicator=contract-signing-rate",
                "plan-progress?level=county&ownUnits=true&month=THIS_MONTH&measure=actual",
                "observed-indicators?level=county&month=2007-12",
                "monthly-flows?level=all&month=THIS_MONTH&lang=en"
            })
    void every_cube_is_sound_json_stat(String asked) {
        JsonStatInvariants.hold(jsonStat(asked));
    }

    @Test
    void a_cube_that_lost_a_value_or_a_flag_is_found_out() {
        ObjectNode cut = (ObjectNode) jsonStat("plan-progress?" + OWN);
        ((ArrayNode) cut.path("value")).remove(0);
        assertThatThrownBy(() -> JsonStatInvariants.hold(cut)).isInstanceOf(AssertionError.class);
        ObjectNode bare = (ObjectNode) jsonStat("plan-progress?" + OWN);
        ((ObjectNode) bare.path("status")).remove("0");
        assertThatThrownBy(() -> JsonStatInvariants.hold(bare)).isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plan-progres | plan-progress, observed-indicators, monthly-flows",
                "plan-progress?region=361199 | 361102, 361121",
                "plan-progress?indicator=jobs | new-urban-employment",
                "plan-progress?measure=actuals | target, actual, completion",
                "plan-progress?level=town | province, city, county, all",
                "plan-progress?month=NEXT_YEAR | THIS_MONTH, LAST_MONTH",
                "plan-progress?month=2007-13 | yyyy-MM",
                "plan-progress?since=2007-05&until=2007-04 | 2007",
                "plan-progress?regions=361126 | region, level, children",
                "plan-progress?format=xlsx | jsonstat, json, csv, ndjson",
                "dimensions/time | region, indicator, month, measure"
            })
    void what_names_nothing_is_refused_with_the_list_of_what_there_is(String asked, String listed) {
        analyst()
                .header("Accept-Language", "en")
                .get("/v1/analytics/" + asked)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString(listed));
    }

    @Test
    void more_cells_than_one_answer_may_hold_are_refused_with_the_sum() {
        analyst()
                .get("/v1/analytics/plan-progress?level=all&since=2007-01&until=2007-12")
                .then()
                .statusCode(422)
                .body("code", equalTo("too-many-cells"))
                .body("detail", containsString("111"));
    }

    @Test
    void an_answer_that_did_not_change_is_not_sent_again() {
        // Given
        String asked = "/v1/analytics/plan-progress?" + OWN + "&asOf=2007-03-15T00:00:00Z&lang=en";
        Response first = analyst().get(asked);
        String tag = first.header("ETag");

        // When
        Response again = analyst().header("If-None-Match", tag).get(asked);

        // Then
        assertThat(tag).startsWith("W/\"");
        assertThat(first.header("Cache-Control")).isEqualTo("private, max-age=30");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.header("ETag")).isEqualTo(tag);
        assertThat(again.asByteArray()).isEmpty();
        analyst().header("If-None-Match", tag).get(asked + "&format=csv").then().statusCode(200);
    }

    @Test
    void csv_has_the_columns_of_sdmx_and_nothing_where_nothing_is_known() {
        // When
        Response csv = analyst()
                .accept("text/csv")
                .get("/v1/analytics/plan-progress?region=361126&indicator=new-urban-employment&measure=target,actual"
                        + "&month=2007-03");

        // Then
        assertThat(csv.contentType()).isEqualTo("text/csv;charset=utf-8;header=present");
        assertThat(csv.asString()).isEqualTo("""
                "STRUCTURE","STRUCTURE_ID","FREQ","REF_AREA","INDICATOR","MEASURE","TIME_PERIOD","OBS_VALUE","OBS_STATUS","UNIT_MEASURE"
                "dataflow","GANLAO:PLAN_PROGRESS(1.0)","M","361126","new-urban-employment","target","2007-03",,"M","人"
                "dataflow","GANLAO:PLAN_PROGRESS(1.0)","M","361126","new-urban-employment","actual","2007-03",3,"P","人"
                """.replace("\n", "\r\n"));
    }

    @Test
    void parts_of_a_rate_and_completions_do_not_stand_in_the_indicators_unit() {
        // When
        String csv = analyst()
                .accept("text/csv")
                .get(
                        "/v1/analytics/plan-progress?region=361126&indicator=labour-market-ratio&indicator=new-urban-employment"
                                + "&measure=completion,numerator&month=2007-03&lang=en")
                .asString();
        JsonNode cube = jsonStat(
                "plan-progress?region=361126&indicator=new-urban-employment&measure=target,completion&lang=en");

        // Then
        assertThat(csv.lines()
                        .map(line -> line.substring(line.lastIndexOf(',') + 1))
                        .toList())
                .containsExactlyInAnyOrder("\"UNIT_MEASURE\"", "\"ratio\"", "", "\"ratio\"", "\"persons\"");
        assertThat(cube.at("/dimension/indicator/category/unit").isMissingNode())
                .isTrue();
        assertThat(cube.at("/dimension/measure/category/unit/target/label").asText())
                .isEqualTo("persons");
        assertThat(cube.at("/dimension/measure/category/unit/completion/decimals")
                        .asInt())
                .isEqualTo(6);
    }

    @Test
    void excel_gets_a_byte_order_mark_and_names_beside_the_codes() {
        Response csv = analyst()
                .get("/v1/analytics/plan-progress?region=361126&indicator=new-urban-employment&measure=actual"
                        + "&month=2007-03&format=csv&bom=true&labels=name");
        assertThat(Arrays.copyOf(csv.asByteArray(), 3)).isEqualTo(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        assertThat(csv.header("Content-Disposition")).isEqualTo("attachment; filename=\"plan-progress.csv\"");
        assertThat(new String(csv.asByteArray(), StandardCharsets.UTF_8))
                .contains("\"REF_AREA\",\"地区\",\"INDICATOR\",\"指标\"")
                .contains("\"361126\",\"弋阳县\",\"new-urban-employment\",\"新增城镇就业\"");
        analyst()
                .get("/v1/analytics/plan-progress?region=361126&indicator=new-urban-employment&format=csv&labels=both")
                .then()
                .body(containsString("\"361126: 弋阳县\""));
    }

    @Test
    void plain_json_and_lines_of_json_have_one_object_a_value() throws IOException {
        String asked = "/v1/analytics/plan-progress?region=361126&indicator=new-urban-employment&measure=actual";
        analyst()
                .get(asked + "&format=json")
                .then()
                .statusCode(200)
                .body("observations", hasSize(3))
                .body("observations[2].value", equalTo(3))
                .body("observations[2].status", equalTo("provisional"));
        List<String> lines = analyst()
                .accept("application/x-ndjson")
                .get(asked)
                .asString()
                .lines()
                .toList();
        assertThat(lines).hasSize(3);
        JsonNode first = JSON.readTree(lines.get(0));
        assertThat(first.path("month").asText()).isEqualTo("2007-01");
        analyst()
                .get(first.path("readings").asText())
                .then()
                .statusCode(200)
                .body("items.occurredOn", contains("2007-01-20"));
    }

    @Test
    void csv_bears_the_name_under_which_it_was_asked_for() {
        String asked = "/v1/analytics/plan-progress?region=361126&indicator=new-urban-employment&measure=actual";
        analyst()
                .accept("application/vnd.sdmx.data+csv")
                .get(asked)
                .then()
                .statusCode(200)
                .contentType(startsWith("application/vnd.sdmx.data+csv"));
        analyst().accept("text/csv").get(asked).then().contentType(startsWith("text/csv"));
        analyst().accept("application/*").get(asked).then().contentType(startsWith("application/json"));
    }

    @Test
    void answers_are_compressed_for_those_who_ask_for_it() {
        String asked = "/v1/analytics/plan-progress?level=city&format=csv";
        Response packed = analyst().header("Accept-Encoding", "gzip").get(asked);
        assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(packed.asString()).startsWith("\"STRUCTURE\"");
    }

    @Test
    void a_collection_leads_to_the_datasets_and_the_dimensions_with_all_their_codes() {
        analyst()
                .get("/v1/analytics")
                .then()
                .statusCode(200)
                .body("class", equalTo("collection"))
                .body("link.item.href", hasItem(containsString("/v1/analytics/monthly-flows")))
                .body("link.item.href", hasItem(containsString("/v1/analytics/dimensions/region")));
        analyst()
                .get("/v1/analytics/dimensions/region?lang=en")
                .then()
                .statusCode(200)
                .body("class", equalTo("dimension"))
                .body("category.index", hasSize(111 + 12))
                .body("category.child.360000", hasSize(11 + 1))
                .body("category.label.361100-own", equalTo("Shangrao City, own unit"))
                .body("category.label.361126", equalTo("Yiyang County"));
        analyst()
                .get("/v1/analytics/dimensions/measure")
                .then()
                .body("category.index", hasItems("target", "actual", "in-month"));
    }

    @Test
    void who_is_no_analyst_sees_no_cube() {
        given().get("/v1/analytics/plan-progress").then().statusCode(401);
        PlanClient.as(Tokens.of("clerk").in("360000"))
                .get("/v1/analytics/plan-progress")
                .then()
                .statusCode(403);
        analyst().accept("image/png").get("/v1/analytics/plan-progress").then().statusCode(406);
    }

    private static JsonNode jsonStat(String asked) {
        Response answer = analyst().get("/v1/analytics/" + asked);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        try {
            return JSON.readTree(answer.asByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void say(PublishedFacts facts, String region, String person, String day) {
        facts.say("employment.placement.recorded", placement(UUID.randomUUID(), 1, region, "p1_" + person, day));
    }
}
