package org.ganlao.gateway.plan.oversight.webhook;

import static io.restassured.RestAssured.given;
import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.ganlao.gateway.plan.PlanClient;
import org.ganlao.gateway.plan.oversight.stream.LiveMessages;
import org.ganlao.gateway.plan.oversight.stream.MessageRepository;
import org.ganlao.gateway.plan.oversight.webhook.Receiver.Got;
import org.ganlao.platform.database.Sql;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Real servers are sent to. */
@QuarkusTest
class WebhookResourceTest {

    private static final Tokens SUPERVISOR = Tokens.of("supervisor").in("360000");

    @Inject
    LiveMessages messages;

    @Inject
    MessageRepository told;

    @Inject
    WebhookRepository repository;

    @Inject
    DeliverNext next;

    @Inject
    WebhookDisabled disabled;

    @Inject
    WebhookLapses lapses;

    @Inject
    WebhookConfig config;

    @Inject
    Clock clock;

    @Inject
    Sql sql;

    @Inject
    Vertx vertx;

    private final String subject = UUID.randomUUID().toString();
    private final String ownersName = "owner-" + UUID.randomUUID();
    private final Tokens owner = Tokens.of("system").in("360000").as(ownersName);
    private final List<String> begun = new ArrayList<>();

    @AfterEach
    void end() {
        for (String id : begun) {
            change(id, "ending", SUPERVISOR);
        }
    }

    @Test
    void messages_arrive_in_order_signed_and_only_those_that_were_asked_for() {
        try (Receiver receiver = new Receiver()) {
            // Given
            JsonPath webhook = subscribe(receiver, "360100", "bulletin")
                    .statusCode(201)
                    .extract()
                    .jsonPath();
            String secret = webhook.getString("secret");

            // When
            IntStream.range(0, 10).forEach(i -> tell("bulletin.published", "360102", "n" + i));
            tell("bulletin.published", "360200", "elsewhere");
            tell("release.published", null, "another topic");
            tell("bulletin.published", null, "last");

            // Then
            PlanClient.await("the last one", () -> receiver.about("last").size() == 1);
            List<Got> got = receiver.about(subject);
            assertThat(got).hasSize(11).allMatch(request -> request.isSignedWith(secret));
            assertThat(got).noneMatch(request -> request.isSignedWith("whsec_other"));
            IntStream.range(0, 10).forEach(i -> assertThat(got.get(i).body()).contains("\"n" + i + "\""));
            assertThat(got.get(0).path()).isEqualTo("/in?from=ganlao");
            assertThat(got.get(0).header("Ganlao-webhook")).isEqualTo(webhook.getString("id"));
            assertThat(got.get(0).body()).contains("\"id\":" + got.get(0).header("Ganlao-message"));
            as(owner)
                    .get("/v1/webhooks/" + webhook.getString("id"))
                    .then()
                    .statusCode(200)
                    .body("secret", nullValue())
                    .body("failures", equalTo(0));
        }
    }

    @Test
    void what_fails_is_tried_again_first_and_after_too_many_failures_nothing_is_sent_until_somebody_enables_it() {
        try (Receiver receiver = new Receiver()) {
            // Given
            String id = subscribe(receiver, "360000", "bulletin").extract().path("id");
            receiver.answers(302);
            tell("bulletin.published", null, "first");
            tell("bulletin.published", null, "second");

            // When
            PlanClient.await("disabled", () -> state(id).equals("disabled"));

            // Then
            assertThat(receiver.all())
                    .hasSize(3)
                    .allMatch(request -> request.path().startsWith("/in"));
            assertThat(receiver.about("second")).isEmpty();
            assertThat(disabled.holding(Instant.now()))
                    .anyMatch(condition -> condition.subject().equals(id)
                            && condition.detail().get("failures").equals("3"));
            JsonPath log =
                    as(owner).get("/v1/webhooks/" + id + "/deliveries?limit=2").jsonPath();
            assertThat(log.getList("items.attempt")).isEqualTo(List.of(3, 2));
            assertThat(log.getList("items.status")).isEqualTo(List.of(302, 302));
            assertThat(log.getString("next")).isNotBlank();

            receiver.answers(200);
            change(id, "enabling", owner).statusCode(200).body("state", equalTo("active"));
            PlanClient.await("second", () -> receiver.about("second").size() == 1);
            assertThat(receiver.about("first")).hasSize(4);
            change(id, "enabling", owner).statusCode(409).body("code", equalTo("webhook-active"));
            assertThat(disabled.holding(Instant.now()))
                    .noneMatch(condition -> condition.subject().equals(id));
        }
    }

    @Test
    void who_fell_behind_what_is_kept_is_told_of_the_gap_before_anything_else() {
        try (Receiver receiver = new Receiver()) {
            // Given
            String id = subscribe(receiver, "360000", "bulletin").extract().path("id");
            long kept = told.goneThrough();
            tell("bulletin.published", null, "before");
            PlanClient.await("before", () -> receiver.about("before").size() == 1);
            sql.update("update live_message_state set gone_through = last_id");
            sql.update("update webhook set position = ? where id = ?::uuid", kept - 1, id);

            // When
            tell("bulletin.published", null, "after");

            // Then
            PlanClient.await("after", () -> receiver.about("after").size() == 1);
            List<Got> got = receiver.all();
            assertThat(got).hasSize(3);
            assertThat(got.get(1).body()).contains("\"kind\":\"stream.gone\"", "\"askedFor\":" + (kept - 1));
            assertThat(got.get(2).body()).contains("\"after\"");
            sql.update("update live_message_state set gone_through = ?", kept);
        }
    }

    @Test
    void a_message_goes_to_the_address_that_was_looked_up_whatever_the_name_means_later() {
        try (Receiver receiver = new Receiver()) {
            AtomicInteger lookUps = new AtomicInteger();
            ReceiverAddress once = new ReceiverAddress(config, host -> {
                if (lookUps.incrementAndGet() > 1) {
                    throw new UnknownHostException(host);
                }
                return InetAddress.getAllByName("127.0.0.1");
            });
            String address = receiver.address().replace("127.0.0.1", "elsewhere.invalid");

            Courier.Outcome outcome =
                    new Courier(vertx, once, config).post(URI.create(address), Map.of(), new byte[] {'x'});

            assertThat(outcome.isDelivered()).as(String.valueOf(outcome)).isTrue();
            assertThat(receiver.all())
                    .singleElement()
                    .satisfies(got -> assertThat(got.header("Host")).startsWith("elsewhere.invalid"));
        }
    }

    @Test
    void what_cannot_be_signed_is_a_failure_that_is_logged_and_disables_in_the_end() {
        try (Receiver receiver = new Receiver()) {
            String id = subscribe(receiver, "360000", "bulletin").extract().path("id");
            sql.update("update webhook set secret = ?, key_id = 'gone' where id = ?::uuid", new byte[] {1}, id);
            tell("bulletin.published", null, "unsigned");
            PlanClient.await("disabled", () -> state(id).equals("disabled"));
            assertThat(receiver.all()).isEmpty();
            assertThat(as(owner)
                            .get("/v1/webhooks/" + id + "/deliveries")
                            .jsonPath()
                            .getString("items[0].problem"))
                    .startsWith("not sent: ");
        }
    }

    @Test
    void a_receiver_that_takes_too_long_is_not_waited_for() {
        try (Receiver receiver = new Receiver()) {
            String id = subscribe(receiver, "360000", "bulletin").extract().path("id");
            receiver.answersAfter(4_000);
            tell("bulletin.published", null, "slow");
            PlanClient.await(
                    "given up",
                    () -> as(owner)
                            .get("/v1/webhooks/" + id + "/deliveries")
                            .jsonPath()
                            .getList("items.problem")
                            .contains("no status within PT2S"));
            receiver.answersAfter(0);
        }
    }

    @Test
    void another_secret_signs_beside_the_former_one_and_a_test_can_be_sent() {
        try (Receiver receiver = new Receiver()) {
            JsonPath made = subscribe(receiver, "360000", "bulletin").extract().jsonPath();
            String id = made.getString("id");
            String secret =
                    change(id, "secret", owner).statusCode(200).extract().path("secret");
            post(owner, "/v1/webhooks/" + id + "/test", Map.of())
                    .statusCode(202)
                    .body("secret", nullValue());

            PlanClient.await("tested", () -> receiver.about("webhook.test").size() == 1);
            assertThat(receiver.all().get(0))
                    .matches(request -> request.isSignedWith(secret))
                    .matches(request -> request.isSignedWith(made.getString("secret")));
            assertThat(secret).isNotEqualTo(made.getString("secret"));
            PlanClient.await(
                    "logged",
                    () -> as(owner)
                            .get("/v1/webhooks/" + id + "/deliveries")
                            .jsonPath()
                            .getList("items.kind")
                            .contains("webhook.test"));

            change(id, "ending", owner).statusCode(200);
            post(owner, "/v1/webhooks/" + id + "/test", Map.of())
                    .statusCode(409)
                    .body("code", equalTo("webhook-ended"));
        }
    }

    @Test
    void several_instances_deliver_each_message_once_and_in_order() {
        try (Receiver receiver = new Receiver()) {
            // Given
            List<DeliverMessages> instances = IntStream.range(0, 3)
                    .mapToObj(i -> new DeliverMessages(repository, told, next, config, clock))
                    .toList();
            subscribe(receiver, "360000", "bulletin");

            // When
            IntStream.range(0, 40).forEach(i -> {
                tell("bulletin.published", null, "n" + i);
                instances.get(i % 3).look();
            });
            tell("bulletin.published", null, "last");
            PlanClient.await("all", () -> {
                instances.forEach(DeliverMessages::look);
                return receiver.about("last").size() == 1;
            });

            // Then
            List<Got> got = receiver.about(subject);
            assertThat(got).hasSize(41);
            IntStream.range(0, 40).forEach(i -> assertThat(got.get(i).body()).contains("\"n" + i + "\""));
        }
    }

    @Test
    void a_webhook_whose_owner_has_not_asked_for_long_lapses_and_goes_on_when_the_owner_enables_it() {
        try (Receiver receiver = new Receiver()) {
            // Given
            String id = subscribe(receiver, "360000", "bulletin").extract().path("id");
            sql.update("update webhook set granted_until = now() + interval '1 day' where id = ?::uuid", id);
            tell("bulletin.published", null, "granted");
            PlanClient.await("granted", () -> receiver.about("granted").size() == 1);
            assertThat(receiver.all().get(0).header("Ganlao-granted-until")).matches("20..-..-..T..:..:..Z");
            assertThat(isAlert(id)).isTrue();

            // When
            sql.update("update webhook set granted_until = now() where id = ?::uuid", id);
            PlanClient.await("lapsed", () -> stored(id).equals("LAPSED"));
            tell("bulletin.published", null, "meanwhile");

            // Then
            assertThat(isAlert(id)).isTrue();
            as(owner)
                    .get("/v1/webhooks/" + id)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("lapsed"))
                    .body("grantedUntil", lessThanOrEqualTo(clock.instant().toString()));
            post(owner, "/v1/webhooks/" + id + "/test", Map.of())
                    .statusCode(202)
                    .body("state", equalTo("lapsed"));
            PlanClient.await("tested", () -> receiver.about("webhook.test").size() == 1);
            assertThat(receiver.about("meanwhile")).isEmpty();
            change(id, "enabling", owner)
                    .statusCode(200)
                    .body("state", equalTo("active"))
                    .body(
                            "grantedUntil",
                            greaterThan(clock.instant().plus(89, DAYS).toString()));
            PlanClient.await("meanwhile", () -> receiver.about("meanwhile").size() == 1);
            assertThat(isAlert(id)).isFalse();
        }
    }

    @Test
    void whatever_the_owner_asks_about_webhooks_tells_what_the_owner_may() {
        try (Receiver receiver = new Receiver()) {
            // Given
            String id = subscribe(receiver, "360000", "bulletin").extract().path("id");
            sql.update("update webhook set granted_until = now() + interval '1 day' where id = ?::uuid", id);

            // When
            as(SUPERVISOR).get("/v1/webhooks/" + id).then().statusCode(200);

            // Then
            assertThat(isAlert(id)).isTrue();

            // When
            as(owner).get("/v1/webhooks").then().statusCode(200);

            // Then
            assertThat(isAlert(id)).isFalse();

            // When
            Tokens moved = Tokens.of("system").in("360100").as(ownersName);
            as(moved).get("/v1/webhooks").then().statusCode(200).body("items", empty());

            // Then
            PlanClient.await("lapsed", () -> stored(id).equals("LAPSED"));
            post(moved, "/v1/webhooks/" + id + "/enabling", Map.of()).statusCode(404);
            try (Receiver served = new Receiver()) {
                String others = subscribe(SUPERVISOR, served.address(), "360000", subject)
                        .statusCode(201)
                        .extract()
                        .path("id");
                tell("bulletin.published", null, "no more");
                PlanClient.await("served", () -> served.about("no more").size() == 1);
                change(others, "ending", SUPERVISOR).statusCode(200);
            }
            assertThat(receiver.about("no more")).isEmpty();
        }
    }

    private boolean isAlert(String id) {
        return lapses.holding(clock.instant()).stream()
                .anyMatch(condition -> condition.subject().equals(id));
    }

    /** Whoever asks as the owner renews. */
    private String stored(String id) {
        return sql.one("select state from webhook where id = ?::uuid", row -> row.text("state"), id)
                .orElseThrow();
    }

    @Test
    void who_may_have_messages_sent_and_where() {
        try (Receiver receiver = new Receiver()) {
            JsonPath first = subscribe(receiver, "360000", "alert").extract().jsonPath();
            String id = first.getString("id");
            given().get("/v1/webhooks").then().statusCode(401);
            as(Tokens.of("analyst").in("360000")).get("/v1/webhooks").then().statusCode(403);
            as(Tokens.of("system").in("360000").as("other"))
                    .get("/v1/webhooks/" + id)
                    .then()
                    .statusCode(404);
            as(Tokens.of("supervisor").in("360100"))
                    .get("/v1/webhooks/" + id)
                    .then()
                    .statusCode(404);
            as(SUPERVISOR).get("/v1/webhooks/" + id).then().statusCode(200);
            change(id, "secret", SUPERVISOR).statusCode(403).body("code", equalTo("webhook-secret-of-its-owner"));
            change(id, "enabling", SUPERVISOR).statusCode(403).body("code", equalTo("webhook-of-its-owner"));
            post(SUPERVISOR, "/v1/webhooks/" + id + "/test", Map.of()).statusCode(403);
            assertThat(as(owner).get("/v1/webhooks").jsonPath().getList("items.id"))
                    .isEqualTo(List.of(id));

            subscribe(Tokens.of("system").in("360100").as("small"), receiver.address(), "360200", "1")
                    .statusCode(403);
            subscribe(owner, "https://does-not-exist.invalid/", "360000", "2")
                    .statusCode(422)
                    .body("code", equalTo("webhook-address-unknown"));
            subscribe(owner, "https://user:x@127.0.0.1/", "360000", "2")
                    .statusCode(422)
                    .body("code", equalTo("webhook-address-invalid"));
            begun.add(subscribe(owner, receiver.address(), "360000", "2")
                    .extract()
                    .path("id"));
            subscribe(owner, receiver.address(), "360000", "2")
                    .statusCode(201)
                    .body("id", equalTo(begun.get(1)))
                    .body("secret", nullValue());
            subscribe(owner, receiver.address(), "360100", "2")
                    .statusCode(409)
                    .body("code", equalTo("source-ref-used"));
            begun.add(subscribe(owner, receiver.address(), "360000", "3")
                    .extract()
                    .path("id"));
            subscribe(owner, receiver.address(), "360000", "4")
                    .statusCode(409)
                    .body("code", equalTo("too-many-webhooks"));
            post(owner, "/v1/webhooks/" + id + "/ending", Map.of()).statusCode(428);
        }
    }

    private void tell(String kind, String region, String text) {
        QuarkusTransaction.requiringNew().run(() -> messages.tell(kind, subject, region, Map.of("text", text)));
    }

    private String state(String id) {
        return as(owner).get("/v1/webhooks/" + id).path("state");
    }

    private ValidatableResponse subscribe(Receiver receiver, String region, String topic) {
        ValidatableResponse answer = post(
                        owner,
                        "/v1/webhooks",
                        Map.of(
                                "sourceRef",
                                "one",
                                "address",
                                receiver.address(),
                                "topics",
                                List.of(topic),
                                "region",
                                region))
                .statusCode(201);
        begun.add(answer.extract().path("id"));
        return answer;
    }

    private static ValidatableResponse subscribe(Tokens token, String address, String region, String sourceRef) {
        return post(token, "/v1/webhooks", Map.of("sourceRef", sourceRef, "address", address, "region", region));
    }

    private static ValidatableResponse change(String id, String deed, Tokens token) {
        String version = as(token).get("/v1/webhooks/" + id).header("ETag");
        return as(token)
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", version)
                .contentType("application/json")
                .post("/v1/webhooks/" + id + "/" + deed)
                .then();
    }

    private static ValidatableResponse post(Tokens token, String path, Map<String, ?> body) {
        return as(token)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post(path)
                .then();
    }

    private static RequestSpecification as(Tokens token) {
        return given().auth().oauth2(token.jwt());
    }
}
