package org.ganlao.platform.caller;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.arc.ClientProxy;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RememberedCallersTest {

    private static final Duration SHORTER_THAN_REMEMBERED = Duration.ofSeconds(8);

    @Inject
    RememberedCallers remembered;

    @Test
    void a_remembered_token_does_not_count_beyond_its_end() {
        String token = Tokens.of("clerk").in("360102").endingIn(3).jwt();
        assertThat(tickets(token).statusCode()).isEqualTo(200);

        await().pollInterval(Duration.ofMillis(200))
                .atMost(SHORTER_THAN_REMEMBERED)
                .until(() -> tickets(token).statusCode() == 401);
    }

    @Test
    void a_token_that_differs_in_its_last_character_is_another_one() {
        String token = Tokens.of("clerk").in("360102").jwt();
        assertThat(tickets(token).statusCode()).isEqualTo(200);

        assertThat(tickets(token.substring(0, token.length() - 2) + "AA").statusCode())
                .isEqualTo(401);
        assertThat(tickets(token).statusCode()).isEqualTo(200);
    }

    @Test
    void a_remembered_caller_does_not_hold_the_request_it_came_with() {
        // Given
        String token = Tokens.of("clerk").as("who comes once").in("360102").jwt();
        assertThat(tickets(token).statusCode()).isEqualTo(200);

        // When
        RememberedCallers.Remembered caller =
                ClientProxy.unwrap(remembered).callers.getIfPresent("Bearer " + token);

        // Then
        assertThat(caller).isNotNull();
        assertThat(caller.caller().getAttributes().values()).isNotEmpty().noneMatch(RoutingContext.class::isInstance);
    }

    @Test
    void what_was_refused_is_not_remembered_as_good() {
        String expired = Tokens.of("clerk").in("360102").expired().jwt();

        assertThat(tickets(expired).statusCode()).isEqualTo(401);
        assertThat(tickets(expired).statusCode()).isEqualTo(401);
    }

    @Test
    void a_remembered_caller_has_no_more_roles_and_regions_than_before() {
        String clerk = Tokens.of("clerk").in("360102").jwt();
        String auditor = Tokens.of("auditor").in("360102").jwt();
        for (int time = 0; time < 3; time++) {
            assertThat(open(clerk, "360102").statusCode()).isEqualTo(201);
            assertThat(open(clerk, "360103").statusCode()).isEqualTo(403);
            assertThat(open(auditor, "360102").statusCode()).isEqualTo(403);
        }
    }

    private static Response tickets(String token) {
        return given().auth().oauth2(token).get("/v1/tickets");
    }

    private static Response open(String token, String region) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("region", region, "title", UUID.randomUUID().toString(), "priority", "low"))
                .post("/v1/tickets");
    }
}
