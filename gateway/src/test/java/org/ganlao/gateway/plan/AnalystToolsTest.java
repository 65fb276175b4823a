package org.ganlao.gateway.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.gateway.plan.PlanClient.analyst;
import static org.ganlao.gateway.plan.PlanClient.awaitActual;
import static org.ganlao.gateway.plan.PublishedFacts.placement;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.ganlao.platformtest.node.NodeScript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tools that others wrote read the cubes: what they add up is what the API tells. The county 361181 is this class's own. */
@QuarkusTest
class AnalystToolsTest {

    /** Of an instant, so that no other test's facts come in between. */
    private static String asked;

    @TempDir
    Path folder;

    @BeforeEach
    void tellOnce() {
        if (asked != null) {
            return;
        }
        try (PublishedFacts facts = new PublishedFacts()) {
            for (String day : List.of("2007-01-20", "2007-03-05", "2007-03-25")) {
                facts.say(
                        "employment.placement.recorded", placement(UUID.randomUUID(), 1, "361181", "p1_t" + day, day));
            }
        }
        awaitActual("new-urban-employment", "361181", "3");
        asked =
                "/v1/analytics/plan-progress?region=361100&children=true&measure=target,actual,numerator&month=THIS_YEAR"
                        + "&asOf=" + java.time.Instant.now();
    }

    @Test
    void the_reference_library_of_json_stat_reads_a_cube_and_adds_up_what_the_api_tells() throws IOException {
        // Given
        NodeScript reader = NodeScript.of("gateway/src/test/analyst", "cube.mjs");
        Path file = saved("jsonstat");

        // When
        JsonNode read = reader.run(file);

        // Then
        assertThat(read.path("class").asText()).isEqualTo("dataset");
        assertThat(read.path("geo").asText()).isEqualTo("地区");
        assertThat(read.path("isTree").asBoolean()).isTrue();
        assertThat(read.path("cells").asInt()).isEqualTo(observations().size());
        assertThat(read.path("flagged").asInt()).isEqualTo((int) observations().stream()
                .filter(one -> !one.get("status").equals("normal"))
                .count());
        Map<String, BigDecimal> sums = sums();
        assertThat(read.path("sums")).hasSize(sums.size());
        sums.forEach((key, sum) ->
                assertThat(read.path("sums").path(key).decimalValue()).as(key).isEqualByComparingTo(sum));
    }

    @Test
    void duckdb_reads_the_csv_and_adds_up_what_the_api_tells() throws IOException {
        // Given
        Path file = saved("csv");

        // When
        List<String> rows = DuckDb.rows("select indicator || ' ' || measure || '=' || cast(sum(cast(obs_value as"
                + " decimal(38, 6))) as varchar) from read_csv('" + file + "') where obs_value is not null"
                + " group by indicator, measure order by indicator, measure");

        // Then
        Map<String, BigDecimal> read = new TreeMap<>();
        rows.forEach(row -> read.put(row.split("=")[0], new BigDecimal(row.split("=")[1]).stripTrailingZeros()));
        assertThat(read).isEqualTo(sums());
        assertThat(DuckDb.rows("select count(*), count(obs_value) from read_csv('" + file + "')"))
                .containsExactly(observations().size() + " "
                        + observations().stream()
                                .filter(one -> one.get("value") != null)
                                .count());
    }

    private Path saved(String format) throws IOException {
        return Files.write(
                folder.resolve("cube." + format),
                analyst().get(asked + "&format=" + format).asByteArray());
    }

    private static List<Map<String, Object>> observations() {
        return analyst()
                .get(asked + "&format=json")
                .jsonPath()
                .using(io.restassured.path.json.config.JsonPathConfig.jsonPathConfig()
                        .numberReturnType(io.restassured.path.json.config.JsonPathConfig.NumberReturnType.BIG_DECIMAL))
                .getList("observations");
    }

    private static Map<String, BigDecimal> sums() {
        Map<String, BigDecimal> sums = new TreeMap<>();
        observations().stream()
                .filter(one -> one.get("value") != null)
                .forEach(one -> sums.merge(
                        one.get("indicator") + " " + one.get("measure"),
                        new BigDecimal(one.get("value").toString()),
                        BigDecimal::add));
        sums.replaceAll((key, sum) -> sum.stripTrailingZeros());
        return sums;
    }
}
