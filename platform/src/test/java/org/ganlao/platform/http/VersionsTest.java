package org.ganlao.platform.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class VersionsTest {

    private final String title = UUID.randomUUID().toString();
    private final String ticket = """
            {"region": "360102", "title": "%s", "priority": "low"}""".formatted(title);
    private String address;

    @BeforeEach
    void open() {
        address = given().spec(clerk())
                .header("Idempotency-Key", UUID.randomUUID())
                .body(ticket)
                .post("/v1/tickets")
                .header("Location");
    }

    @Test
    void a_change_of_the_version_that_was_read_makes_the_next() {
        change("\"0\"").statusCode(200).header("ETag", "\"1\"").body("version", equalTo(1));
    }

    @Test
    void a_change_without_version_is_refused() {
        given().spec(clerk())
                .body(ticket)
                .put(address)
                .then()
                .statusCode(428)
                .body("code", equalTo("version-required"));
    }

    @Test
    void a_change_of_an_old_version_is_refused() {
        change("\"0\"").statusCode(200);

        change("\"0\"")
                .statusCode(412)
                .body("code", equalTo("stale-version"))
                .body("detail", containsString("版本 0"))
                .body("detail", containsString("当前版本为 1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "\"7\"", "W/\"0\"", "nonsense"})
    void what_is_not_the_strong_tag_of_the_version_is_stale(String tag) {
        change(tag).statusCode(412);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "\"9\", \"0\""})
    void any_version_or_one_of_several_may_be_named(String tags) {
        change(tags).statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"0\"", "W/\"0\"", "\"5\", \"0\"", "*"})
    void a_known_version_is_not_sent_again(String tags) {
        given().spec(clerk())
                .header("If-None-Match", tags)
                .get(address)
                .then()
                .statusCode(304)
                .header("ETag", "\"0\"")
                .body(emptyString());
    }

    @Test
    void another_version_is_sent() {
        given().spec(clerk())
                .header("If-None-Match", "\"4\"")
                .get(address)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");
    }

    @Test
    void a_post_that_changes_needs_the_version_and_answers_the_next() {
        given().spec(clerk())
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "\"0\"")
                .post(address + "/closing")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
    }

    private ValidatableResponse change(String ifMatch) {
        return given().spec(clerk())
                .header("If-Match", ifMatch)
                .body(ticket.replace("low", "very-high"))
                .put(address)
                .then();
    }

    private static RequestSpecification clerk() {
        return given().auth().oauth2(Tokens.of("clerk").in("360102").jwt()).contentType("application/json");
    }
}
