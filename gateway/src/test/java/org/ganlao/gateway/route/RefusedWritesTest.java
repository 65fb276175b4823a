package org.ganlao.gateway.route;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.Test;

/** What programs send and is refused, from the door to the page of data exchange. */
@QuarkusTest
@WithTestResource(value = EchoService.class, scope = TestResourceScope.GLOBAL)
class RefusedWritesTest {

    private static final String REFUSING = "/api/insurance" + EchoService.REFUSING;
    private static final String TAKING = "/api/insurance/v1/contribution-receipts";

    private static final Tokens OFFICE =
            Tokens.of("supervisor").in("360000").ofUnit("information").as("information-centre");
    private static final Tokens JIAN = Tokens.of("supervisor").in("360800").as("jian");

    private final String client = "refused-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void what_a_service_refuses_of_a_program_is_counted_by_its_rule() {
        send(REFUSING, "{}", 422);
        send(REFUSING, "{}", 422);
        send(TAKING, "{}", 200);
        given().auth().oauth2(sender().jwt()).get(REFUSING).then().statusCode(422);

        await().untilAsserted(() -> assertThat(requests(OFFICE)).containsExactly(2));
        JsonPath refused = refused(OFFICE);
        assertThat(refused.getString("[0].rule")).isEqualTo(EchoService.DOCUMENTED);
        assertThat(refused.getInt("[0].status")).isEqualTo(422);
        assertThat(refused.getString("[0].service")).isEqualTo("insurance");
        assertThat(refused.getBoolean("[0].registered")).isFalse();
        assertThat(refused.getString("[0].lastAt")).isNotNull();
    }

    @Test
    void a_status_that_is_none_is_passed_on_and_not_counted() {
        send("/api/insurance" + EchoService.ODD, "{}", 999);
        send(REFUSING, "{}", 422);
        await().untilAsserted(
                        () -> assertThat(refused(OFFICE).getList("status")).isEqualTo(List.of(422)));
    }

    @Test
    void what_the_door_refuses_itself_is_counted_too() {
        send(TAKING, "x".repeat(1_100_000), 413);

        await().untilAsserted(() -> assertThat(requests(OFFICE)).containsExactly(1));
        assertThat(refused(OFFICE).getString("[0].rule")).isEqualTo("body-too-large");
    }

    @Test
    void an_unregistered_program_is_the_provinces_affair_and_a_registered_one_also_its_regions() {
        send(REFUSING, "{}", 422);
        await().untilAsserted(() -> assertThat(requests(OFFICE)).containsExactly(1));
        assertThat(requests(JIAN)).isEmpty();

        register("360800");
        assertThat(requests(JIAN)).containsExactly(1);
        assertThat(refused(JIAN).getBoolean("[0].registered")).isTrue();

        register("360900");
        assertThat(requests(JIAN)).isEmpty();
        assertThat(requests(OFFICE)).containsExactly(1);
    }

    @Test
    void what_people_send_is_not_shown() {
        given().auth()
                .oauth2(Tokens.of("clerk").in("360102").as(client).jwt())
                .contentType("application/json")
                .body("{}")
                .post(REFUSING)
                .then()
                .statusCode(422);
        send(REFUSING, "{}", 422);

        await().untilAsserted(() -> assertThat(requests(OFFICE)).containsExactly(1));
        exchange(OFFICE).body("refused.findAll { it.client == 'ganlao-dashboard' }.size()", equalTo(0));
    }

    private Tokens sender() {
        return Tokens.of("system").in("360000").through(client);
    }

    private void send(String path, String body, int status) {
        given().auth()
                .oauth2(sender().jwt())
                .contentType("application/json")
                .body(body)
                .post(path)
                .then()
                .statusCode(status);
    }

    private void register(String region) {
        given().auth()
                .oauth2(OFFICE.jwt())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(Map.of(
                        "sourceRef",
                        UUID.randomUUID().toString(),
                        "client",
                        client,
                        "region",
                        region,
                        "name",
                        "社会保险管理系统",
                        "facts",
                        List.of("social-insurance.enrolment"),
                        "reportsEvery",
                        "P1D"))
                .post("/v1/exchange-systems")
                .then()
                .statusCode(201);
    }

    private List<Integer> requests(Tokens who) {
        return refused(who).getList("requests");
    }

    private JsonPath refused(Tokens who) {
        return new JsonPath(exchange(who).extract().asString())
                .setRootPath("refused.findAll { it.client == '%s' }".formatted(client));
    }

    private static ValidatableResponse exchange(Tokens who) {
        return given().auth()
                .oauth2(who.jwt())
                .get("/v1/plans/2007/exchange")
                .then()
                .statusCode(200);
    }
}
