package org.ganlao.platform.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FrontDoorAddressesTest {

    private static final String FRONT = "https://ganlao.example/api/probe/v1/tickets";

    @Test
    void addresses_lead_through_the_door_that_the_caller_came_by() {
        String address = throughTheDoor()
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body("""
                        {"region": "360102", "title": "%s", "priority": "low"}""".formatted(UUID.randomUUID()))
                .post("/v1/tickets")
                .then()
                .statusCode(201)
                .header("Location", startsWith(FRONT + "/"))
                .extract()
                .header("Location");

        throughTheDoor()
                .get("/v1/tickets" + address.substring(FRONT.length()))
                .then()
                .statusCode(200);
    }

    @Test
    void so_does_the_link_to_the_next_page() {
        addresses_lead_through_the_door_that_the_caller_came_by();
        addresses_lead_through_the_door_that_the_caller_came_by();

        throughTheDoor().get("/v1/tickets?limit=1").then().header("Link", startsWith("<" + FRONT + "?limit=1&cursor="));
    }

    private static RequestSpecification throughTheDoor() {
        return given().auth()
                .oauth2(Tokens.of("clerk").in("360102").jwt())
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "ganlao.example")
                .header("X-Forwarded-Prefix", "/api/probe");
    }
}
