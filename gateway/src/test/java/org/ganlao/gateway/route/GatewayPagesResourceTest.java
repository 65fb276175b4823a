package org.ganlao.gateway.route;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What anyone may read without a token. */
@QuarkusTest
class GatewayPagesResourceTest {

    @Test
    void the_dashboard_is_the_first_page_and_runs_no_foreign_script() {
        given().get("/")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .header(
                        "Content-Security-Policy",
                        allOf(
                                startsWith("default-src 'self'"),
                                containsString("connect-src 'self' https://identity.test;")))
                .body(containsString("dashboard/main.js"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dashboard/main.js",
                "/dashboard/style.css",
                "/dashboard/pages.css",
                "/dashboard/pages/overview.js",
                "/dashboard/map/jiangxi.json",
                "/verify/",
                "/verify/verify.js",
                "/_static/echarts/dist/echarts.esm.min.js",
                "/swagger-ui/"
            })
    void all_that_pages_need_is_served_from_here(String path) {
        given().get(path).then().statusCode(200);
    }

    @Test
    void the_dashboard_learns_where_to_sign_in() {
        given().get("/dashboard/config")
                .then()
                .statusCode(200)
                .body("issuer", equalTo("https://identity.test/realms/ganlao"))
                .body("clientId", equalTo("ganlao-dashboard"))
                .body("plan", equalTo("2007"))
                .body("today", matchesPattern("\\d{4}-\\d{2}-\\d{2}"));
    }

    @Test
    void the_whole_platform_is_described_in_one_document() {
        given().get("/openapi")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("openapi", equalTo("3.1.0"))
                .body("components.securitySchemes.oidc.openIdConnectUrl", startsWith("https://identity.test/"))
                .body("paths", notNullValue());
    }

    @Test
    void pages_of_the_api_run_no_script_from_elsewhere() {
        given().get("/swagger-ui/")
                .then()
                .header("Content-Security-Policy", startsWith("script-src 'self' 'unsafe-inline'; default-src 'self'"));
    }

    @Test
    void the_document_is_sent_again_only_where_it_has_changed_and_is_metered() {
        String tag = given().get("/openapi").then().statusCode(200).extract().header("ETag");

        given().header("If-None-Match", tag)
                .get("/openapi")
                .then()
                .statusCode(304)
                .header("RateLimit-Policy", "\"client\";q=120;w=60");
        given().header("If-None-Match", tag).get("/openapi?format=yaml").then().statusCode(200);
    }

    /** Once and not twice: who unpacks it has the document. And not for each who asks: the server itself packs less, and no YAML. */
    @ParameterizedTest
    @CsvSource({
        "/openapi, HTTP_1_1",
        "/openapi, HTTP_2",
        "/openapi?format=yaml, HTTP_1_1",
        "/openapi?format=yaml, HTTP_2"
    })
    void the_document_is_kept_packed(String path, HttpClient.Version version) throws Exception {
        HttpResponse<byte[]> packed = sent(path, "gzip, deflate, br", version);
        HttpResponse<byte[]> plain = sent(path, "identity", version);

        assertThat(packed.version()).isEqualTo(version);
        assertThat(packed.headers().allValues("Content-Encoding")).containsExactly("gzip");
        assertThat(String.join(",", packed.headers().allValues("Vary")).split(",\\s*"))
                .usingElementComparator(String::compareToIgnoreCase)
                .contains("Accept", "Accept-Encoding");
        assertThat(packed.headers().firstValue("ETag"))
                .isEqualTo(plain.headers().firstValue("ETag"));
        assertThat(packed.body().length).isLessThan(plain.body().length / 5);
        assertThat(plain.headers().allValues("Content-Encoding")).doesNotContain("gzip");
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            assertThat(unpacked.readAllBytes()).isEqualTo(plain.body());
        }
    }

    private static HttpResponse<byte[]> sent(String path, String acceptEncoding, HttpClient.Version version)
            throws Exception {
        return HttpClient.newBuilder()
                .version(version)
                .build()
                .send(
                        HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                                .header("Accept-Encoding", acceptEncoding)
                                .build(),
                        BodyHandlers.ofByteArray());
    }

    @Test
    void the_document_is_there_as_yaml_too() {
        given().get("/openapi?format=yaml")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/yaml"))
                .body(containsString("openapi: \"3.1.0\""));
        given().accept("application/yaml").get("/openapi").then().contentType(startsWith("application/yaml"));
    }
}
