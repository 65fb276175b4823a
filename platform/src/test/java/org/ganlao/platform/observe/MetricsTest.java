package org.ganlao.platform.observe;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MetricsTest {

    @Test
    void requests_are_counted_by_route_and_not_by_address() {
        String id = UUID.randomUUID().toString();
        given().auth()
                .oauth2(Tokens.of("clerk").in("360102").jwt())
                .get("/v1/tickets/" + id)
                .then()
                .statusCode(404);

        String metrics = given().get("/q/metrics").asString();

        assertThat(metrics)
                .contains("http_server_requests_seconds_bucket{method=\"GET\"")
                .contains("uri=\"/v1/tickets/{id}\"")
                .doesNotContain(id);
    }

    @Test
    void requests_whose_token_is_missing_or_refused_are_counted_by_route_too() {
        String id = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            given().get("/v1/tickets/" + id).then().statusCode(401);
            given().auth().oauth2("not.a.token").get("/v1/tickets/" + id).then().statusCode(401);
        }

        String metrics = given().get("/q/metrics").asString();

        assertThat(metrics.lines())
                .anyMatch(line -> line.startsWith("http_server_requests_seconds_count")
                        && line.contains("status=\"401\"")
                        && line.contains("uri=\"/v1/tickets/{id}\""));
        assertThat(metrics).doesNotContain(id);
    }

    @Test
    void the_template_of_an_address_is_not_searched_for_before_the_resource_is_found() {
        // Given: what the first request teaches
        String clerk = Tokens.of("clerk").in("360102").jwt();
        given().auth()
                .oauth2(clerk)
                .get("/v1/tickets/" + UUID.randomUUID())
                .then()
                .statusCode(404);

        // When
        given().auth()
                .oauth2(clerk)
                .header(TemplateWitness.ASKED, "yes")
                .get("/v1/tickets/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .header(TemplateWitness.ASKED, "none");
    }

    /** Says in the answer which template was known behind the authentication. */
    @ApplicationScoped
    static class TemplateWitness {

        static final String ASKED = "Template-Asked";

        void register(@Observes Filters filters) {
            filters.register(
                    request -> {
                        if (request.request().getHeader(ASKED) != null) {
                            Object template = Vertx.currentContext().getLocal("UrlPathTemplate");
                            request.response().putHeader(ASKED, template == null ? "none" : template.toString());
                        }
                        request.next();
                    },
                    197);
        }
    }
}
