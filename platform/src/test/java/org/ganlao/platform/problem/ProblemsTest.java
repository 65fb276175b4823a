package org.ganlao.platform.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ProblemsTest {

    private static final String TICKET = """
            {"region": "360102", "title": "%s", "priority": "low"}""";

    @TestHTTPResource
    URI server;

    @Test
    void a_refusal_is_told_in_chinese() {
        isProblem(post(TICKET.formatted("forbidden")), 422, "title-forbidden")
                .header("Content-Language", "zh-CN")
                .body("type", equalTo("/problems/title-forbidden"))
                .body("title", equalTo("不允许使用标题 …。"))
                .body("detail", equalTo("不允许使用标题 forbidden。"))
                .body("instance", equalTo("/v1/tickets"))
                .body("source", equalTo("House rule 7"))
                .body("violations", hasSize(1))
                .body("violations[0].pointer", equalTo("/title"))
                .body("violations[0].code", equalTo("title-forbidden"));
    }

    @Test
    void a_refusal_is_told_in_english_where_that_is_preferred() {
        given().spec(clerk())
                .header("Accept-Language", "fr, en;q=0.8, zh;q=0.5")
                .body(TICKET.formatted("forbidden"))
                .post("/v1/tickets")
                .then()
                .header("Content-Language", "en")
                .body("detail", equalTo("The title forbidden isn't allowed."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"region":"360102","priority":"low"}                                        | /title            | not-blank
            {"region":"360102","title":"t"}                                             | /priority         | not-null
            {"region":"360102","title":"12345678901234567890123456789012345678901","priority":"low"} | /title | size
            {"region":"360102","title":"t","priority":"low","lines":[{"name":"a","quantity":1},{"name":"b","quantity":0}]} | /lines/1/quantity | positive
            {"region":"360102","title":"t","priority":"low","colour":"red"}             | /colour           | unknown-field
            {"region":"360102","title":"t","priority":"low","lines":[{"nome":"a","quantity":1}]} | /lines/0/nome     | unknown-field
            {"region":"360102","title":7,"priority":"low"}                              | /title            | wrong-type
            {"region":"360102","title":true,"priority":"low"}                           | /title            | wrong-type
            {"region":"360102","title":{"x":1},"priority":"low"}                        | /title            | wrong-type
            {"region":"360102","title":"t","priority":"low","seats":"7"}                | /seats            | wrong-type
            {"region":"360102","title":"t","priority":"low","seats":1.5}                | /seats            | wrong-type
            {"region":"360102","title":"t","priority":"low","lines":[{"name":"a"}]}     | /lines/0/quantity | wrong-type
            {"region":"360102","title":"t","priority":"urgent"}                         | /priority         | unknown-code
            {"region":"360102","title":"t","priority":0}                                | /priority         | unknown-code
            {"region":"360102","title":"t","priority":"low","dueOn":"2007-02-30"}       | /dueOn            | wrong-format
            """)
    void a_fault_in_the_body_is_found_at_its_json_pointer(String body, String pointer, String code) {
        isProblem(post(body), 400, "invalid-request")
                .body("violations.pointer", hasItem(pointer))
                .body("violations.code", hasItem(code))
                .body("violations[0].message", matchesPattern(".*[\\u4e00-\\u9fff].*"));
    }

    @Test
    void an_unknown_code_is_answered_with_the_known_ones() {
        post("""
                {"region":"360102","title":"t","priority":"urgent"}""").body("violations[0].message", containsString("low, very-high"));
    }

    @Test
    void faults_are_told_in_english_too() {
        given().spec(clerk())
                .header("Accept-Language", "en")
                .body("""
                        {"region":"360102","priority":"low"}""")
                .post("/v1/tickets")
                .then()
                .body("violations[0].message", equalTo("must not be blank"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"region":"360102","title":            | malformed-request
            {"region":"360102"}{"region":"360102"} | invalid-request
            {"region":"1","region":"2"}            | malformed-request
            []                                     | invalid-request
            "text"                                 | invalid-request
            """)
    void a_body_that_is_no_such_document_is_refused(String body, String code) {
        isProblem(post(body), 400, code);
    }

    @Test
    void an_empty_body_is_refused() {
        isProblem(given().spec(clerk()).post("/v1/tickets").then(), 400, "invalid-request");
    }

    @Test
    void an_announced_body_over_the_limit_is_not_read() {
        isProblem(post(TICKET.formatted("x".repeat(2_000_000))), 413, "body-too-large")
                .body("detail", containsString("1048576"));
    }

    @Test
    void an_unannounced_body_is_read_up_to_the_limit() throws Exception {
        byte[] body = TICKET.formatted("x".repeat(2_000_000)).getBytes();
        HttpRequest request = HttpRequest.newBuilder(server.resolve("/v1/tickets"))
                .header(
                        "Authorization",
                        "Bearer " + Tokens.of("clerk").in("360102").jwt())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .build();

        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

        Assertions.assertThat(answer.statusCode()).isEqualTo(413);
        Assertions.assertThat(answer.body()).contains("body-too-large");
    }

    @Test
    void without_a_valid_token_nobody_is_known() {
        for (String authorization : new String[] {
            "",
            "Bearer nonsense",
            "Bearer " + Tokens.of("clerk").expired().jwt(),
            "Bearer " + Tokens.of("clerk").forged().jwt(),
            "Basic Y2xlcms6c2VjcmV0"
        }) {
            isProblem(
                            given().header("Authorization", authorization)
                                    .get("/v1/tickets")
                                    .then(),
                            401,
                            "unauthenticated")
                    .header("WWW-Authenticate", "Bearer");
        }
    }

    @Test
    void another_role_is_refused() {
        isProblem(
                given().auth()
                        .oauth2(Tokens.of("analyst").in("360102").jwt())
                        .get("/v1/tickets/" + UUID.randomUUID())
                        .then(),
                403,
                "forbidden");
    }

    @Test
    void an_endpoint_that_names_no_role_is_closed() {
        isProblem(given().spec(clerk()).get("/v1/failures/forgotten").then(), 403, "forbidden");
    }

    @Test
    void an_address_that_leads_nowhere_is_not_found() {
        isProblem(given().get("/v1/nowhere").then(), 404, "not-found");
        isProblem(given().get("/nowhere").then(), 404, "not-found");
    }

    @Test
    void methods_and_media_types_that_do_not_fit_are_refused() {
        isProblem(given().spec(clerk()).patch("/v1/tickets").then(), 405, "method-not-allowed");
        isProblem(
                given().spec(clerk())
                        .accept("application/pdf")
                        .get("/v1/tickets")
                        .then(),
                406,
                "not-acceptable");
        isProblem(
                given().spec(clerk())
                        .contentType("application/xml")
                        .body("<ticket/>")
                        .post("/v1/tickets")
                        .then(),
                415,
                "unsupported-media-type");
    }

    @Test
    void a_parameter_that_cannot_be_read_is_refused() {
        isProblem(given().spec(clerk()).get("/v1/tickets/17").then(), 400, "malformed-request");
        isProblem(given().spec(clerk()).get("/v1/tickets?priority=urgent").then(), 400, "unknown-code")
                .body("detail", containsString("low, very-high"));
        isProblem(given().spec(clerk()).get("/v1/tickets?limit=many").then(), 400, "malformed-request");
    }

    @Test
    void what_is_recorded_already_is_a_conflict() {
        String ticket = TICKET.formatted(UUID.randomUUID());
        post(ticket).statusCode(201);

        isProblem(post(ticket), 409, "already-exists");
    }

    @ParameterizedTest
    @CsvSource({
        "stale, 409, concurrent-change",
        "deadlock, 409, concurrent-change",
        "wrapped-rejection, 409, state-conflict",
        "too-many, 429, too-many-requests",
        "database-away, 503, unavailable",
        "own-json, 500, internal-error",
        "bug, 500, internal-error",
    })
    void failures_say_whose_turn_it_is(String kind, int status, String code) {
        isProblem(given().get("/v1/failures/" + kind).then(), status, code);
    }

    @Test
    void a_bug_tells_nothing_of_the_inside() {
        given().get("/v1/failures/bug")
                .then()
                .body(not(containsString("swordfish")))
                .body(not(containsString("IllegalState")))
                .body("violations", nullValue());
    }

    @Test
    void the_trace_of_the_caller_is_named() {
        given().header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .get("/v1/failures/bug")
                .then()
                .body("traceId", equalTo("0af7651916cd43dd8448eb211c80319c"));
    }

    @Test
    void the_number_that_the_caller_gave_his_request_is_in_the_problem_and_its_header() {
        given().header("X-Request-Id", "desk-7-000123")
                .get("/v1/failures/bug")
                .then()
                .header("X-Request-Id", "desk-7-000123")
                .body("requestId", equalTo("desk-7-000123"));
    }

    private static ValidatableResponse isProblem(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("code", equalTo(code))
                .body("type", equalTo("/problems/" + code))
                .body("traceId", matchesPattern("[0-9a-f]{32}"))
                .body("requestId", matchesPattern("[0-9a-f]{32}"));
    }

    private static ValidatableResponse post(String body) {
        return given().spec(clerk()).body(body).post("/v1/tickets").then();
    }

    private static RequestSpecification clerk() {
        return given().auth()
                .oauth2(Tokens.of("clerk").in("360102").jwt())
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID());
    }
}
