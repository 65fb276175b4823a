package org.ganlao.platform.observe;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
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
}
