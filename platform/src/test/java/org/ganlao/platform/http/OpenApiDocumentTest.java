package org.ganlao.platform.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiDocumentTest {

    private JsonPath document;

    @BeforeEach
    void read() {
        document = given().accept("application/json").get("/q/openapi").jsonPath();
    }

    @Test
    void a_post_needs_a_key_and_answers_its_problems() {
        assertThat(references("post", "/v1/tickets")).contains("#/components/parameters/IdempotencyKey");
        assertThat(statuses("post", "/v1/tickets"))
                .containsExactlyInAnyOrder("201", "400", "401", "403", "409", "413", "415", "422", "429", "500", "503");
    }

    @Test
    void a_post_that_is_not_idempotent_takes_no_key() {
        assertThat(references("post", "/v1/imports/{kind}")).doesNotContain("#/components/parameters/IdempotencyKey");
    }

    @Test
    void a_post_answers_the_view_that_a_get_shows() {
        assertThat(schema("post", "/v1/tickets", "201")).isEqualTo("#/components/schemas/TicketView");
        assertThat(schema("post", "/v1/tickets/{id}/closing", "200")).isEqualTo("#/components/schemas/TicketView");
    }

    @Test
    void a_change_needs_the_version() {
        assertThat(statuses("put", "/v1/tickets/{id}")).contains("404", "412", "428");
        assertThat(document.getBoolean(
                        "paths.'/v1/tickets/{id}'.put.parameters.find { it.name == 'If-Match' }.required"))
                .isTrue();
    }

    @Test
    void a_read_has_no_problems_of_writes() {
        assertThat(statuses("get", "/v1/tickets/{id}"))
                .containsExactlyInAnyOrder("200", "400", "401", "403", "404", "429", "500", "503");
    }

    @Test
    void every_problem_has_a_content() {
        Map<String, Object> problems = document.getMap("components.responses");

        assertThat(problems.keySet())
                .allSatisfy(name -> assertThat(document.getString(
                                "components.responses." + name + ".content.'application/problem+json'.schema.$ref"))
                        .isEqualTo("#/components/schemas/Problem"));
    }

    @Test
    void enums_have_the_codes_that_json_has() {
        assertThat(document.getList("components.schemas.TicketPriority.enum", String.class))
                .containsExactly("low", "very-high");
    }

    @Test
    void pages_say_how_to_go_on() {
        assertThat(document.getList("paths.'/v1/tickets'.get.parameters.name", String.class))
                .contains("limit", "cursor", "priority");
        assertThat(document.getMap("paths.'/v1/tickets'.get.responses.'200'.headers"))
                .containsKey("Link");
    }

    @Test
    void operations_have_ids_of_their_own_and_name_the_scheme() {
        List<String> ids = document.getList("paths.collect { it.value.collect { it.value.operationId } }.flatten()");
        assertThat(ids).doesNotContainNull().doesNotHaveDuplicates();
        assertThat(document.getString("components.securitySchemes.oidc.type")).isEqualTo("openIdConnect");
        assertThat(document.getList("paths.'/v1/tickets'.get.security")).isNotEmpty();
    }

    private List<String> references(String method, String path) {
        return document.getList("paths.'" + path + "'." + method + ".parameters.$ref");
    }

    private List<String> statuses(String method, String path) {
        return List.copyOf(document.<String, Object>getMap("paths.'" + path + "'." + method + ".responses")
                .keySet());
    }

    private String schema(String method, String path, String status) {
        return document.getString("paths.'" + path + "'." + method + ".responses.'" + status
                + "'.content.'application/json'.schema.$ref");
    }
}
