package org.ganlao.platform.caller;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RegionScopeTest {

    private static final Tokens PROVINCE = Tokens.of("clerk").in("360000");

    @ParameterizedTest
    @CsvSource({
        "360000, 360102, 201",
        "360100, 360102, 201",
        "360102, 360102, 201",
        "360102, 360103, 403",
        "360102, 360100, 403",
        "360200, 360102, 403",
        "999999, 360102, 403",
    })
    void writes_stay_inside_the_region_of_the_token(String root, String region, int status) {
        open(Tokens.of("clerk").in(root), region).then().statusCode(status);
    }

    @Test
    void a_foreign_write_is_refused_openly() {
        open(Tokens.of("clerk").in("360102"), "360103").then().body("code", equalTo("region-outside-scope"));
    }

    @Test
    void a_token_without_region_may_write_nowhere_and_sees_nothing() {
        String id = opened("360102");
        Tokens nowhere = Tokens.of("clerk");

        open(nowhere, "360102").then().statusCode(403);
        read(nowhere, id).then().statusCode(404);
        assertThat(regionsSeenBy(nowhere)).isEmpty();
    }

    @Test
    void several_regions_add_up() {
        Tokens both = Tokens.of("clerk").in("360102", "360200");

        open(both, "360102").then().statusCode(201);
        open(both, "360222").then().statusCode(201);
        open(both, "360103").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"360000", "360100", "360102"})
    void the_region_itself_and_those_above_see_an_object(String root) {
        String id = opened("360102");

        read(Tokens.of("clerk").in(root), id).then().statusCode(200);
        assertThat(regionsSeenBy(Tokens.of("clerk").in(root))).contains("360102");
    }

    @Test
    void for_a_sibling_the_object_does_not_exist() {
        String id = opened("360102");
        Tokens sibling = Tokens.of("clerk").in("360103");

        read(sibling, id).then().statusCode(404).body("code", equalTo("not-found"));
        assertThat(regionsSeenBy(sibling)).doesNotContain("360102");
    }

    private static String opened(String region) {
        return open(PROVINCE, region).then().statusCode(201).extract().path("id");
    }

    private static Response open(Tokens caller, String region) {
        return given().auth()
                .oauth2(caller.jwt())
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"region\":\"%s\",\"title\":\"%s\",\"priority\":\"low\"}".formatted(region, UUID.randomUUID()))
                .post("/v1/tickets");
    }

    private static Response read(Tokens caller, String id) {
        return given().auth().oauth2(caller.jwt()).get("/v1/tickets/" + id);
    }

    private static List<String> regionsSeenBy(Tokens caller) {
        return given().auth()
                .oauth2(caller.jwt())
                .get("/v1/tickets?limit=500")
                .jsonPath()
                .getList("items.region");
    }
}
