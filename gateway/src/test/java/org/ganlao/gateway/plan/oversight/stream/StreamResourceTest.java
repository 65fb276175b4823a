package org.ganlao.gateway.plan.oversight.stream;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ganlao.gateway.plan.PlanClient;
import org.ganlao.gateway.plan.oversight.stream.EventClient.Heard;
import org.ganlao.platform.database.Sql;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.Test;

/** What clients hear over HTTP. */
@QuarkusTest
class StreamResourceTest {

    private static final Tokens PROVINCE = Tokens.of("analyst").in("360000");
    private static final Tokens COUNTY = Tokens.of("supervisor").in("360102");

    @TestHTTPResource("/v1/stream")
    URI address;

    @Inject
    LiveMessages messages;

    @Inject
    MeterRegistry metrics;

    @Inject
    Sql sql;

    private final String mark = UUID.randomUUID().toString();

    @Test
    void a_listener_hears_what_was_committed_in_order_and_nothing_that_was_rolled_back() {
        try (EventClient client = EventClient.open(only("release"), PROVINCE, null)) {
            // Given
            assertThat(client.next().name()).isEqualTo("stream.opened");
            QuarkusTransaction.begin();
            tell("release.published", "rolled back");
            QuarkusTransaction.rollback();

            // When
            QuarkusTransaction.requiringNew().run(() -> {
                tell("release.published", "first");
                tell("release.published", "last");
            });

            // Then
            List<Heard> heard = client.until("last");
            assertThat(heard).hasSize(2).allMatch(event -> event.name().equals("release.published"));
            assertThat(heard.get(0).data()).contains("first", "\"kind\":\"release.published\"", mark);
            assertThat(heard.get(1).id()).isGreaterThan(heard.get(0).id());
        }
    }

    @Test
    void who_resumes_hears_what_it_missed_once_and_then_what_is_new() {
        // Given
        long seen;
        try (EventClient client = EventClient.open(only("bulletin"), PROVINCE, null)) {
            client.next();
            told("bulletin.published", null, "seen");
            seen = client.next().id();
        }
        told("bulletin.published", null, "missed");

        // When
        try (EventClient client = EventClient.open(only("bulletin"), PROVINCE, seen)) {
            assertThat(client.next()).isEqualTo(new Heard(seen, "stream.opened", "{}"));
            assertThat(client.next().data()).contains("missed");
            told("bulletin.published", null, "new");

            // Then
            assertThat(client.next().data()).contains("new");
        }
    }

    @Test
    void a_sign_of_life_moves_the_place_to_resume_from_past_what_was_not_meant_for_the_listener() {
        try (EventClient client = EventClient.open(only("release"), PROVINCE, null)) {
            told("supervision.reported", null, "unheard");
            PlanClient.await(
                    "a sign of life",
                    () -> sql.one("select id from live_message where subject = ?", row -> row.number("id"), mark)
                            .filter(id -> client.position() >= id)
                            .isPresent());
        }
    }

    @Test
    void a_listener_hears_of_its_own_region_and_of_what_concerns_all() {
        try (EventClient county = EventClient.open(only("alert"), COUNTY, null);
                EventClient province = EventClient.open(only("alert"), PROVINCE, null)) {
            told("alert.raised", "360102", "own");
            told("alert.raised", "360103", "sibling");
            told("alert.raised", "360000", "province");
            told("alert.raised", null, "end");

            assertThat(county.until("end"))
                    .filteredOn(this::isMine)
                    .extracting(this::text)
                    .containsExactly("own", "end");
            assertThat(province.until("end"))
                    .filteredOn(this::isMine)
                    .extracting(this::text)
                    .containsExactly("own", "sibling", "province", "end");
        }
    }

    @Test
    void who_asks_for_what_is_no_longer_kept_is_told_so() {
        told("supervision.reported", null, "old");
        try (EventClient client = EventClient.open(only("supervision"), PROVINCE, Long.MAX_VALUE)) {
            assertThat(client.next().name()).isEqualTo("stream.opened");
            assertThat(client.next().name()).isEqualTo("stream.gone");
            told("supervision.reported", null, "new");
            assertThat(client.until("new")).extracting(Heard::name).containsOnly("supervision.reported");
        }
        sql.update("update live_message_state set gone_through = last_id");
        try (EventClient client = EventClient.open(only("supervision"), PROVINCE, 0L)) {
            client.next();
            assertThat(client.next())
                    .matches(event ->
                            event.name().equals("stream.gone") && event.data().contains("\"askedFor\":0"));
        }
        given().auth()
                .oauth2(PROVINCE.jwt())
                .header("Last-Event-ID", "abc")
                .get("/v1/stream")
                .then()
                .statusCode(400);
    }

    @Test
    void of_too_many_streams_of_one_caller_the_oldest_ends() {
        Tokens leaking = Tokens.of("analyst").in("360000").as("whose streams leak");
        List<EventClient> streams = IntStream.range(0, 20)
                .mapToObj(i -> EventClient.open(only("release"), leaking, null))
                .toList();
        try (EventClient another = EventClient.open(only("release"), leaking, null)) {
            PlanClient.await("the oldest ended", () -> streams.get(0).isEnded());
            assertThat(streams.subList(1, 20)).noneMatch(EventClient::isEnded);
            assertThat(another.isEnded()).isFalse();
        } finally {
            streams.forEach(EventClient::close);
        }
    }

    @Test
    void a_listener_that_does_not_read_is_cut_off_and_the_others_hear_on() throws IOException {
        double cut = metrics.get("ganlao.stream.cut").counter().count();
        String long60k = "x".repeat(60_000);
        try (EventClient other = EventClient.open(only("decomposition"), PROVINCE, null);
                Socket deaf = new Socket()) {
            // Given
            deaf.setReceiveBufferSize(8_192);
            deaf.connect(new InetSocketAddress(address.getHost(), address.getPort()));
            deaf.getOutputStream().write("""
                            GET /v1/stream?topic=decomposition HTTP/1.1\r
                            Host: localhost\r
                            Authorization: Bearer %s\r
                            \r
                            """.formatted(PROVINCE.jwt()).getBytes(StandardCharsets.US_ASCII));
            PlanClient.await(
                    "both listen",
                    () -> metrics.get("ganlao.stream.listeners").gauge().value() >= 2);

            // When
            for (int batch = 0; batch < 20; batch++) {
                QuarkusTransaction.requiringNew()
                        .run(() -> IntStream.range(0, 50).forEach(i -> tell("decomposition.approved", long60k)));
            }
            told("decomposition.approved", null, "end");

            // Then
            PlanClient.await(
                    "cut off", () -> metrics.get("ganlao.stream.cut").counter().count() == cut + 1);
            assertThat(other.until("\"end\""))
                    .filteredOn(event -> event.data().contains(long60k))
                    .hasSize(1000);
        } finally {
            sql.update("delete from live_message where kind = 'decomposition.approved'");
        }
    }

    @Test
    void only_those_who_read_figures_may_listen() {
        given().get("/v1/stream").then().statusCode(401);
        given().auth()
                .oauth2(Tokens.of("clerk").in("360102").jwt())
                .get("/v1/stream")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(PROVINCE.jwt())
                .get("/v1/stream?topic=weather")
                .then()
                .statusCode(400);
    }

    private URI only(String topic) {
        return URI.create(address + "?topic=" + topic);
    }

    private void told(String kind, String region, String text) {
        QuarkusTransaction.requiringNew().run(() -> messages.tell(kind, mark, region, Map.of("text", text)));
    }

    private void tell(String kind, String text) {
        messages.tell(kind, mark, Map.of("text", text));
    }

    private boolean isMine(Heard event) {
        return event.data().contains(mark);
    }

    private String text(Heard event) {
        return Stream.of("own", "sibling", "province", "end")
                .filter(text -> event.data().contains("\"" + text + "\"}"))
                .findFirst()
                .orElse(event.data());
    }
}
