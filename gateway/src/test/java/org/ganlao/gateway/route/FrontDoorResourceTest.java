package org.ganlao.gateway.route;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.ganlao.platformtest.ServiceLog;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = EchoService.class, scope = TestResourceScope.GLOBAL)
class FrontDoorResourceTest {

    private static final String PLACEMENTS = "/api/employment/v1/placements";
    private static final String VERIFICATION = "/api/skills/v1/certificate-verifications?number=1";
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Test
    void a_valid_token_goes_through_with_the_request() {
        String token = Tokens.of("clerk").in("360102").jwt();

        given().auth()
                .oauth2(token)
                .get(PLACEMENTS)
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", startsWith("\"client\";q="))
                .body(allOf(startsWith("GET /v1/placements"), containsString("Bearer " + token)));
    }

    @Test
    void what_the_gateway_answers_itself_is_metered_as_what_it_passes_on() {
        as(Tokens.of("analyst").in("360000"))
                .get("/v1/plans")
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", startsWith("\"client\";q="))
                .header("RateLimit", startsWith("\"client\";r="));
        given().get("/v1/plans").then().statusCode(401).header("RateLimit", startsWith("\"client\";r="));
        as(Tokens.of("analyst").forged())
                .get("/v1/plans")
                .then()
                .statusCode(401)
                .body("code", equalTo("unauthenticated"));
    }

    @Test
    void what_the_gateway_tells_anybody_is_counted_by_network_also_of_those_who_show_a_token() {
        as(Tokens.of("analyst").in("360000"))
                .get("/v1/public/releases")
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", equalTo("\"client\";q=120;w=60"));
    }

    /** Router and resources do not read each of these alike. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/public/releases",
                "/v1;x=1/public/releases",
                "/v1/public;x/releases",
                "/v1/%70ublic/releases",
                "/x/../v1/public/releases",
                "//v1/public/releases",
                "/v1/./public/releases",
                "http://gateway/v1/public/releases"
            })
    void however_an_address_is_written_it_is_metered_as_what_it_is_or_is_not_there(String target) throws Exception {
        assertThat(asWritten(target, "X-Forwarded-Prefix: /z"))
                .containsPattern("(?i)^HTTP/1.1 404 |ratelimit-policy: \"client\";q=120;w=60\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/ready", "/q/metrics", "/q/openapi"})
    void operators_ask_from_within_and_nobody_from_outside(String path) throws Exception {
        given().get(path).then().statusCode(200);
        given().header("X-Forwarded-For", "203.0.113.7").get(path).then().statusCode(404);
        assertThat(asWritten(path.replace("/q", "/q;x"), "Accept: */*")).startsWith("HTTP/1.1 404 ");
        assertThat(asWritten(path.replace("/q", "/%71"), "Accept: */*")).startsWith("HTTP/1.1 404 ");
    }

    @Test
    void addresses_for_the_platform_alone_are_metered_too() {
        given().get("/internal/counts").then().statusCode(401).header("RateLimit", startsWith("\"client\";r="));
    }

    @Test
    void a_refused_body_is_thrown_away_and_the_connection_goes_on() throws Exception {
        HttpClient caller = HttpClient.newHttpClient(); // takes the same connection again
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/v1/reconciliations"))
                .timeout(Duration.ofSeconds(10))
                .header("Authorization", "Bearer none")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}"))
                .build();
        for (int i = 0; i < 3; i++) {
            assertThat(caller.send(request, BodyHandlers.discarding()).statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void a_token_is_good_again_and_again() {
        String jwt = Tokens.of("clerk").as("who asks often").jwt();

        for (int i = 0; i < 3; i++) {
            given().auth().oauth2(jwt).get(PLACEMENTS).then().statusCode(200);
        }
        given().auth().oauth2(jwt + "x").get(PLACEMENTS).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Content-Type-Options",
                "X-Frame-Options",
                "Referrer-Policy",
                "Permissions-Policy",
                "Strict-Transport-Security",
                "X-Request-Id"
            })
    void what_service_and_gateway_both_say_of_an_answer_is_said_once(String header) {
        assertThat(as(Tokens.of("clerk")).get(PLACEMENTS).headers().getValues(header))
                .hasSize(1);
        assertThat(given().get(PLACEMENTS).headers().getValues(header))
                .as("401")
                .hasSize(1);
        assertThat(given().get("/nowhere").headers().getValues(header))
                .as("404")
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {PLACEMENTS, "/v1/plans", "/problems", "/openapi"})
    void what_is_data_runs_no_script(String path) {
        given().get(path)
                .then()
                .header("Content-Security-Policy", startsWith("default-src 'none'; "))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
    }

    @Test
    void the_service_hears_the_number_of_the_request_that_the_caller_hears() {
        as(Tokens.of("clerk"))
                .header("X-Request-Id", "desk-7-000123")
                .get(PLACEMENTS)
                .then()
                .header("X-Request-Id", "desk-7-000123")
                .body(containsString("X-request-id: desk-7-000123"));
    }

    @Test
    void a_caller_cannot_take_the_number_away_from_the_service() throws Exception {
        String jwt = Tokens.of("clerk").in("360102").jwt();

        assertThat(asWritten(
                        PLACEMENTS,
                        "Authorization: Bearer " + jwt + "\r\nX-Request-Id: desk-7-000124\r\nConnection: X-Request-Id"))
                .contains("X-request-id: desk-7-000124");
    }

    @Test
    void a_number_that_is_no_number_goes_no_further() {
        String sent = "<b>" + "x".repeat(80);

        as(Tokens.of("clerk"))
                .header("X-Request-Id", sent)
                .get(PLACEMENTS)
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f]{32}"))
                .body(not(containsString(sent)));
        given().header("X-Request-Id", sent).get(PLACEMENTS).then().body("requestId", matchesPattern("[0-9a-f]{32}"));
    }

    @Test
    void a_page_of_a_listed_origin_may_call_and_read_what_it_needs() {
        given().header("Origin", "https://portal.test")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,idempotency-key")
                .options(PLACEMENTS)
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "https://portal.test")
                .header("Access-Control-Allow-Methods", containsString("POST"));
        as(Tokens.of("clerk"))
                .header("Origin", "https://portal.test")
                .get(PLACEMENTS)
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "https://portal.test")
                .header("Access-Control-Expose-Headers", containsString("RateLimit"));
    }

    @Test
    void a_page_of_any_other_origin_is_turned_away() {
        as(Tokens.of("clerk"))
                .header("Origin", "https://elsewhere.test")
                .get(PLACEMENTS)
                .then()
                .statusCode(403)
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void the_access_log_tells_who_asked_what_and_not_of_whom() {
        try (ServiceLog log = new ServiceLog()) {
            as(Tokens.of("clerk"))
                    .header("X-Request-Id", "read-in-the-log")
                    .get(PLACEMENTS + "?region=360102&person=360102197001011234&name=%E5%BC%A0")
                    .then()
                    .statusCode(200);

            await().untilAsserted(() -> assertThat(log.text())
                    .contains(PLACEMENTS + "?region=360102&person=*&name=*", "read-in-the-log")
                    .doesNotContain("360102197001011234", "%E5%BC%A0"));
        }
    }

    /** It stands on this machine, and appended to what the caller had written there. */
    @Test
    void a_proxy_is_believed_in_the_address_that_it_wrote_last() {
        given().header("X-Forwarded-For", "198.51.100.1, 203.0.113.7")
                .get(VERIFICATION)
                .then()
                .statusCode(200)
                .body(containsString("203.0.113.7"), not(containsString("198.51.100.1")));
    }

    /** The first is the proxy's own address, or none at all. */
    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "unknown", "_hidden, 127.0.0.1"})
    void whatever_a_caller_writes_before_it_the_proxys_word_counts(String claimed) {
        given().header("X-Forwarded-For", claimed + ", 203.0.113.9")
                .get(VERIFICATION)
                .then()
                .statusCode(200)
                .body(containsString("X-forwarded-for: 203.0.113.9\n"), not(containsString("rusted-proxy")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "203.0.113.9, unknown"})
    void a_proxy_that_names_no_address_is_the_caller(String claimed) {
        given().header("X-Forwarded-For", claimed)
                .get(VERIFICATION)
                .then()
                .statusCode(200)
                .body(containsString("X-forwarded-for: 127.0.0.1\n"));
    }

    @Test
    void a_problem_of_a_service_is_documented_at_its_type() {
        String type = "/problems/" + EchoService.DOCUMENTED;

        given().get(type).then().statusCode(200).contentType("application/json").body("type", equalTo(type));
        given().accept("text/html")
                .get(type)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString(EchoService.DOCUMENTED));
    }

    @Test
    void problems_of_the_gateway_and_of_the_services_are_one_list() {
        given().get("/problems")
                .then()
                .statusCode(200)
                .body("code", hasItems("unknown-plan", "not-found", EchoService.DOCUMENTED));
    }

    @Test
    void people_find_the_problems_of_all_on_one_page() {
        given().accept("text/html,application/xhtml+xml,*/*;q=0.8")
                .get("/problems")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Vary", containsString("accept"))
                .header("X-Frame-Options", "DENY")
                .body(containsString("id=\"unknown-plan\""))
                .body(containsString("id=\"" + EchoService.DOCUMENTED + "\""))
                .body(not(containsString("role=\"note\"")));
    }

    @Test
    void a_problem_of_the_gateways_own_is_documented_by_itself() {
        given().get("/problems/unknown-plan").then().statusCode(200).body("status", equalTo(404));
    }

    @Test
    void a_problem_that_nobody_knows_is_a_404() {
        given().get("/problems/never-heard-of").then().statusCode(404).body("code", equalTo("not-found"));
    }

    @Test
    void no_token_is_a_401() {
        given().get(PLACEMENTS)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .body("code", equalTo("unauthenticated"))
                .body("instance", equalTo(PLACEMENTS));
    }

    @Test
    void the_public_verifies_certificates_without_a_token() {
        given().get(VERIFICATION).then().statusCode(200).body(startsWith("GET /v1/certificate-verifications?number=1"));
    }

    @Test
    void a_token_that_is_shown_must_be_good_also_where_none_is_needed() {
        as(Tokens.of("clerk").forged()).get(VERIFICATION).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/skills/v1/certificate-verifications/1",
                "/api/skills/v1/credential-status",
                "/api/rights/v1/certificate-verifications"
            })
    void beside_what_is_open_a_token_is_needed(String path) {
        given().get(path).then().statusCode(401);
    }

    @Test
    void an_expired_forged_or_foreign_token_is_a_401() {
        for (Tokens token : new Tokens[] {
            Tokens.of("clerk").expired(),
            Tokens.of("clerk").forged(),
            Tokens.of("clerk").forAudience("elsewhere")
        }) {
            as(token).get(PLACEMENTS).then().statusCode(401).body("code", equalTo("unauthenticated"));
        }
    }

    @Test
    void an_upload_without_a_token_is_refused_before_it_is_read() {
        given().body(new byte[3_000_000])
                .post("/api/employment/v1/imports/placements")
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/employment/internal/counts", "/api/employment/q/metrics", "/api/taxes/v1/receipts"})
    void what_is_not_public_is_a_404_with_any_token(String path) {
        as(Tokens.of("system")).get(path).then().statusCode(404).body("code", equalTo("not-found"));
    }

    @Test
    void a_trace_goes_on_through_the_front_door() {
        as(Tokens.of("clerk"))
                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .get(PLACEMENTS)
                .then()
                .body(containsString("Traceparent: 00-" + TRACE + "-"))
                .body(not(containsString("00f067aa0ba902b7")));
    }

    @Test
    void a_request_without_a_trace_begins_one() {
        as(Tokens.of("clerk"))
                .get(PLACEMENTS)
                .then()
                .body(matchesPattern("(?s).*Traceparent: 00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]\n.*"));
    }

    @Test
    void a_problem_names_the_trace_and_speaks_the_callers_language() {
        given().header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .header("Accept-Language", "en")
                .get(PLACEMENTS)
                .then()
                .header("Content-Language", "en")
                .body("traceId", equalTo(TRACE))
                .body("title", equalTo("A valid access token is needed."));
    }

    private static String asWritten(String target, String header) throws Exception {
        try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            String head = "GET " + target + " HTTP/1.1\r\nHost: gateway\r\n" + header + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static RequestSpecification as(Tokens token) {
        return given().auth().oauth2(token.jwt());
    }
}
