package org.ganlao.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.Test;

/** What is answered to those who ask about what is not there, beside what the document says. */
@QuarkusTest
class DocumentedAnswersTest {

    private static final Map<String, String> KNOWN = Map.of(
            "plan", "2007",
            "id", "00000000-0000-0000-0000-000000000001",
            "dataset", "progress",
            "period", "2007-Q1",
            "number", "1",
            "region", "369999",
            "measure", "on-roll",
            "indicator", "new-urban-employment");

    @Test
    void who_asks_about_a_region_that_is_not_there_hears_what_is_documented() {
        JsonPath document = given().get("/q/openapi?format=json").jsonPath();
        Map<String, Map<String, Map<String, Object>>> paths = document.getMap("paths");
        Map<String, Integer> refused = new LinkedHashMap<>();
        paths.forEach((path, operations) -> {
            if (operations.containsKey("get") && takes(operations.get("get"), "region")) {
                int status = given().auth()
                        .oauth2(Tokens.of("supervisor").in("360000").jwt())
                        .get(asked(path, operations.get("get")))
                        .statusCode();
                assertThat(documented(operations.get("get"))).as("GET " + path).contains("200", String.valueOf(status));
                refused.put(path, status);
            }
        });
        assertThat(refused.values().stream().filter(status -> status == 422)).hasSizeGreaterThan(10);
    }

    @Test
    void a_feed_that_did_not_change_is_answered_as_documented() {
        Map<String, Map<String, Map<String, Object>>> paths =
                given().get("/q/openapi?format=json").jsonPath().getMap("paths");
        for (String feed : List.of("/v1/public/bulletins.atom", "/v1/public/bulletins.json")) {
            String tag = given().get(feed).then().statusCode(200).extract().header("ETag");
            given().header("If-None-Match", tag).get(feed).then().statusCode(304);
            assertThat(documented(paths.get(feed).get("get"))).contains("200", "304");
        }
    }

    private static String asked(String path, Map<String, Object> operation) {
        StringBuilder address = new StringBuilder(path);
        KNOWN.forEach((name, value) -> {
            int at = address.indexOf("{" + name + "}");
            if (at >= 0) {
                address.replace(at, at + name.length() + 2, value);
            } else if (takes(operation, name) && !(name.equals("measure") && takes(operation, "indicator"))) {
                address.append(address.indexOf("?") < 0 ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(value);
            }
        });
        return address.toString();
    }

    @SuppressWarnings("unchecked")
    private static boolean takes(Map<String, Object> operation, String parameter) {
        return ((List<Map<String, Object>>) operation.getOrDefault("parameters", List.of()))
                .stream().anyMatch(one -> parameter.equals(one.get("name")));
    }

    @SuppressWarnings("unchecked")
    private static Set<String> documented(Map<String, Object> operation) {
        return ((Map<String, Object>) operation.get("responses")).keySet();
    }
}
