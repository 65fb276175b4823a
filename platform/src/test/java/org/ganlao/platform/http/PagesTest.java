package org.ganlao.platform.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PagesTest {

    /** Nobody else's tickets are in this county. */
    private static final String REGION = "361181";

    private static final Pattern NEXT = Pattern.compile("<(.*)>; rel=\"next\"");
    private static final int TICKETS = 7;

    @BeforeEach
    void open() {
        int there = list("").jsonPath().getList("items").size();
        IntStream.range(there, TICKETS)
                .forEach(i -> given().auth()
                        .oauth2(clerk())
                        .contentType("application/json")
                        .header("Idempotency-Key", UUID.randomUUID())
                        .body("{\"region\":\"%s\",\"title\":\"%s\",\"priority\":\"%s\"}"
                                .formatted(REGION, UUID.randomUUID(), i % 2 == 0 ? "low" : "very-high"))
                        .post("/v1/tickets")
                        .then()
                        .statusCode(201));
    }

    @Test
    void pages_cover_the_list_once_in_its_order() {
        // Given
        List<String> whole = list("").jsonPath().getList("items.id");

        // When
        List<String> pieces = new ArrayList<>();
        String query = "?limit=3";
        while (query != null) {
            Response page = list(query);
            pieces.addAll(page.jsonPath().getList("items.id"));
            query = next(page);
        }

        // Then
        assertThat(whole).hasSize(TICKETS);
        assertThat(pieces).isEqualTo(whole);
    }

    @Test
    void the_newest_come_first() {
        assertThat(list("").jsonPath().getList("items.recordedAt", String.class))
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void a_page_that_ends_the_list_exactly_names_no_next() {
        Response page = list("?limit=" + TICKETS);

        assertThat(page.header("Link")).isNull();
        assertThat(page.jsonPath().getString("next")).isNull();
    }

    @Test
    void filters_go_along_with_the_link() {
        Response page = list("?priority=very-high&limit=2");

        assertThat(page.jsonPath().getList("items.priority")).containsOnly("very-high");
        assertThat(next(page)).contains("priority=very-high").contains("limit=2");
        assertThat(list(next(page)).jsonPath().getList("items.priority")).containsExactly("very-high");
    }

    @Test
    void another_page_size_goes_on_with_the_same_cursor() {
        String cursor = list("?limit=3").jsonPath().getString("next");

        assertThat(list("?limit=2&cursor=" + cursor).jsonPath().getList("items"))
                .hasSize(2);
    }

    @Test
    void a_cursor_of_another_query_is_refused() {
        String cursor = list("?limit=3").jsonPath().getString("next");

        list("?priority=low&cursor=" + cursor).then().statusCode(400).body("code", equalTo("cursor-mismatch"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "%25", "bm90IG91cnM", "AAAA"})
    void a_cursor_that_was_not_issued_here_is_refused(String cursor) {
        list("?cursor=" + cursor).then().statusCode(400).body("code", equalTo("invalid-cursor"));
    }

    @Test
    void a_cursor_with_forged_keys_is_refused() {
        Response page = list("?limit=3");
        String forged = new Cursor(List.of("yesterday", "17")).written("/v1/tickets{}");

        assertThat(new Cursor(List.of("k")).written("/v1/tickets{}").substring(0, 16))
                .isEqualTo(page.jsonPath().getString("next").substring(0, 16));
        list("?cursor=" + forged).then().statusCode(400).body("code", equalTo("invalid-cursor"));
    }

    @ParameterizedTest
    @CsvSource({"0, 400", "1, 200", "500, 200", "501, 400", "-1, 400"})
    void a_page_has_1_to_500_rows(int limit, int status) {
        list("?limit=" + limit).then().statusCode(status);
    }

    private static String next(Response page) {
        if (page.header("Link") == null) {
            return null;
        }
        Matcher link = NEXT.matcher(page.header("Link"));
        assertThat(link.matches()).isTrue();
        return "?" + URLDecoder.decode(URI.create(link.group(1)).getRawQuery(), StandardCharsets.UTF_8);
    }

    private static Response list(String query) {
        return given().auth().oauth2(clerk()).urlEncodingEnabled(false).get("/v1/tickets" + query);
    }

    private static String clerk() {
        return Tokens.of("clerk").in(REGION).jwt();
    }
}
