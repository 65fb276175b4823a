package org.ganlao.gateway.plan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.gateway.plan.PlanClient.as;
import static org.ganlao.gateway.plan.PlanClient.awaitActual;
import static org.ganlao.gateway.plan.PlanClient.posting;
import static org.ganlao.gateway.plan.PublishedFacts.placement;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platform.database.Sql;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Readings to take away. The county 360822 is this class's own. */
@QuarkusTest
class ExtractResourceTest {

    private static final String COUNTY = "360822";
    private static final Tokens ANALYST = Tokens.of("analyst").in("360800");

    private static boolean told;

    @TempDir
    Path folder;

    @Inject
    Sql sql;

    @BeforeEach
    void tellOnce() {
        if (told) {
            return;
        }
        told = true;
        try (PublishedFacts facts = new PublishedFacts()) {
            say(facts, "extract-a", "2007-01-20");
            say(facts, "extract-b", "2007-03-20");
            say(facts, "extract-b", "2007-03-21");
            say(facts, "extract-c", "2007-03-31");
        }
        awaitActual("new-urban-employment", COUNTY, "3");
        PlanClient.await(
                "all four were read",
                () -> PlanClient.analyst()
                                .get("/v1/plans/2007/readings?measure=new-urban-employment&month=2007-03&region="
                                        + COUNTY)
                                .jsonPath()
                                .getList("items")
                                .size()
                        == 3);
    }

    @ParameterizedTest
    @CsvSource({"csv, text/csv", "parquet, application/vnd.apache.parquet"})
    void duckdb_reads_the_files_and_adds_up_what_the_totals_tell(String format, String mediaType) throws Exception {
        // Given
        String id = request(ANALYST, body(format, COUNTY)).jsonPath().getString("id");

        // When
        JsonPath ready = awaited(id);

        // Then
        assertThat(ready.getList("files.month")).isEqualTo(List.of("2007-01", "2007-02", "2007-03"));
        assertThat(ready.getList("files.rows")).isEqualTo(List.of(1, 0, 3));
        for (int file = 0; file < 3; file++) {
            Response content = as(ANALYST).get(ready.getString("files[" + file + "].href"));
            assertThat(content.contentType()).startsWith(mediaType);
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(content.asByteArray())))
                    .isEqualTo(ready.getString("files[" + file + "].sha256"));
            Files.write(folder.resolve(file + "." + format), content.asByteArray());
        }
        assertThat(DuckDb.rows("select occurred_on, region, cast(value as integer), counted, leg from '" + folder
                        + "/*." + format + "' order by occurred_on, counted desc"))
                .containsExactly(
                        "2007-01-20 360822 1 true placed",
                        "2007-03-20 360822 1 true placed",
                        "2007-03-21 360822 1 false placed",
                        "2007-03-31 360822 1 true placed");
        assertThat(totalsByApi())
                .isEqualTo(DuckDb.rows("select strftime(occurred_on, '%Y-%m'), cast(sum(value) as integer) from '"
                        + folder + "/*." + format + "' where counted group by 1 order by 1"));
        assertThat(DuckDb.rows("select column_name from (describe select * from '" + folder + "/0." + format + "')"))
                .containsExactly(
                        "measure",
                        "leg",
                        "region",
                        "occurred_on",
                        "value",
                        "counted",
                        "fact_id",
                        "version",
                        "recorded_at",
                        "record");
    }

    @Test
    void a_file_tells_no_person() throws IOException {
        String id = request(ANALYST, body("csv", COUNTY)).jsonPath().getString("id");
        awaited(id);
        assertThat(as(ANALYST).get("/v1/extracts/" + id + "/files/2007-03").asString())
                .contains(COUNTY)
                .doesNotContain("p1_", "person");
    }

    @Test
    void nobody_takes_readings_from_elsewhere_and_nobody_elses_files() {
        // Given
        request(ANALYST, body("csv", "360922"), 403);
        Map<String, Object> twice = body("csv", COUNTY);
        request(ANALYST, twice);
        assertThat(request(ANALYST, twice, 409).jsonPath().getString("code")).isEqualTo("source-ref-used");
        String id = request(ANALYST, body("csv", null)).jsonPath().getString("id");
        JsonPath ready = awaited(id);
        Tokens other = Tokens.of("analyst").as("somebody-else").in("360000");

        // Then
        assertThat(ready.getList("regions")).isEqualTo(List.of("360800"));
        as(other).get("/v1/extracts/" + id).then().statusCode(404);
        as(other).get("/v1/extracts/" + id + "/files/2007-01").then().statusCode(404);
        as(other).get("/v1/extracts").then().statusCode(200).body("id", not(hasItem(id)));
        given().get("/v1/extracts/" + id).then().statusCode(401);
        as(Tokens.of("clerk").in("360800")).get("/v1/extracts/" + id).then().statusCode(403);
        as(ANALYST).get("/v1/extracts").then().statusCode(200).body("id", hasItem(id));
        as(ANALYST).get("/v1/extracts/" + id + "/files/2007-05").then().statusCode(404);
    }

    @Test
    void what_expired_or_was_deleted_is_gone_with_its_files() {
        // Given
        String expired = request(ANALYST, body("csv", COUNTY)).jsonPath().getString("id");
        String deleted = request(ANALYST, body("csv", COUNTY)).jsonPath().getString("id");
        awaited(expired);
        awaited(deleted);

        // When
        sql.update(
                "update reading_extract set requested_at = now() - interval '9 days', expires_at = now() - interval '1 s'"
                        + " where id = ?",
                UUID.fromString(expired));
        as(ANALYST).delete("/v1/extracts/" + deleted).then().statusCode(204);

        // Then
        as(ANALYST).get("/v1/extracts/" + expired + "/files/2007-01").then().statusCode(404);
        as(ANALYST).get("/v1/extracts/" + deleted).then().statusCode(404);
        assertThat(sql.one(
                        "select count(*) as pieces from reading_extract_piece where extract = ?",
                        row -> row.number("pieces"),
                        UUID.fromString(deleted)))
                .contains(0L);
    }

    @Test
    void one_person_has_ten_at_a_time() {
        Tokens greedy = Tokens.of("analyst").as("greedy").in(COUNTY);
        for (int i = 0; i < 10; i++) {
            request(greedy, body("csv", COUNTY), 202);
        }
        posting(greedy)
                .body(body("csv", COUNTY))
                .post("/v1/extracts")
                .then()
                .statusCode(409)
                .body("code", equalTo("too-many-extracts"));
        as(greedy).get("/v1/extracts").then().body("$", hasSize(10));
    }

    @ParameterizedTest
    @CsvSource({
        "measures, nothing, 400, unknown-measure",
        "plan, 1999, 404, unknown-plan",
        "since, 2007-04, 422, no-months",
        "until, 2008-01, 400, month-outside-plan",
        "region, 369999, 422, unknown-region",
        "format, xlsx, 400, invalid-request"
    })
    void refuses_what_names_nothing(String field, String value, int status, String code) {
        Map<String, Object> body = body("csv", COUNTY);
        body.put(field, field.equals("measures") ? List.of(value) : value);
        posting(ANALYST)
                .body(body)
                .post("/v1/extracts")
                .then()
                .statusCode(status)
                .body("code", equalTo(code));
    }

    private static Response request(Tokens token, Map<String, Object> body) {
        return request(token, body, 202);
    }

    private static Response request(Tokens token, Map<String, Object> body, int status) {
        return posting(token)
                .body(body)
                .post("/v1/extracts")
                .then()
                .statusCode(status)
                .extract()
                .response();
    }

    private static JsonPath awaited(String id) {
        String address = "/v1/extracts/" + id;
        PlanClient.await(
                "written",
                () -> as(ANALYST).get(address).jsonPath().getString("state").equals("succeeded"));
        return as(ANALYST).get(address).jsonPath();
    }

    private static List<String> totalsByApi() {
        JsonPath totals = PlanClient.analyst()
                .get("/v1/plans/2007/totals?measure=new-urban-employment&month=2007-03&region=" + COUNTY)
                .jsonPath();
        return totals.getList("months", Map.class).stream()
                .map(month -> month.get("month") + " " + month.get("value"))
                .toList();
    }

    private static Map<String, Object> body(String format, String region) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "plan",
                "2007",
                "measures",
                List.of("new-urban-employment"),
                "since",
                "2007-01",
                "until",
                "2007-03",
                "format",
                format));
        if (region != null) {
            body.put("region", region);
        }
        return body;
    }

    private static void say(PublishedFacts facts, String person, String day) {
        facts.say("employment.placement.recorded", placement(UUID.randomUUID(), 1, COUNTY, "p1_" + person, day));
    }
}
