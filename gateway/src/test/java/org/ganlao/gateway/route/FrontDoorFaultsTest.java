package org.ganlao.gateway.route;

import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a request whose service goes wrong, and of those to the other services meanwhile. */
@Timeout(60)
class FrontDoorFaultsTest {

    private static final String BROKEN = "/api/insurance/v1/enrolments";
    private static final String WELL = "/api/employment/v1/placements";

    private final HttpClient caller = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SSH-2.0-OpenSSH_9.2\r\n",
                "HTTP/1.1 two hundred\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding",
                ""
            })
    void what_is_no_answer_is_a_502_with_nothing_of_it_in_the_problem(String garbage) throws Exception {
        try (FaultyService service = new FaultyService(FaultyService.answers(garbage));
                OpenedFrontDoor door = before(service, Map.of())) {
            for (HttpRequest request : List.of(get(door, BROKEN), post(door, BROKEN))) {
                HttpResponse<String> answer = caller.send(request, ofString());

                isProblem(answer, 502, "bad-gateway");
                assertThat(answer.body()).doesNotContain("SSH", "two hundred", "many");
            }
        }
    }

    @Test
    void a_write_whose_connection_is_reset_is_a_502_and_goes_out_once() throws Exception {
        try (FaultyService service = new FaultyService(FaultyService.RESETS);
                OpenedFrontDoor door = before(service, Map.of())) {
            isProblem(caller.send(post(door, BROKEN), ofString()), 502, "bad-gateway");

            assertThat(service.heard()).isEqualTo(1);
        }
    }

    @Test
    void a_read_whose_connection_is_reset_each_time_is_a_502_after_the_second() throws Exception {
        try (FaultyService service = new FaultyService(FaultyService.CLOSES);
                OpenedFrontDoor door = before(service, Map.of())) {
            isProblem(caller.send(get(door, BROKEN), ofString()), 502, "bad-gateway");

            assertThat(service.heard()).isEqualTo(2);
        }
    }

    /** Whoever reads half of a list must not take it for the whole. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n[{\"id\": 1},",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nb\r\n[{\"id\": 1},\r\n"
            })
    void an_answer_that_breaks_off_breaks_off_for_the_caller_too(String half) throws Exception {
        try (FaultyService service = new FaultyService(FaultyService.answers(half));
                OpenedFrontDoor door = before(service, Map.of())) {
            assertThatThrownBy(() -> caller.send(get(door, BROKEN), ofString())).isInstanceOf(IOException.class);
        }
    }

    @Test
    void a_service_that_takes_too_long_is_a_504_after_the_time_of_its_kind_of_request() throws Exception {
        Map<String, String> patience = Map.of(
                "ganlao.front-door.patience.insurance.reads", "PT0.3S",
                "ganlao.front-door.patience.insurance.exports", "PT0.9S",
                "ganlao.front-door.breaker.failures", "9");
        try (FaultyService service = new FaultyService(FaultyService.HANGS);
                OpenedFrontDoor door = before(service, patience)) {
            Instant asked = Instant.now();
            isProblem(caller.send(get(door, BROKEN), ofString()), 504, "gateway-timeout");
            Instant told = Instant.now();
            isProblem(caller.send(get(door, BROKEN + "/export"), ofString()), 504, "gateway-timeout");

            assertThat(Duration.between(asked, told)).isBetween(Duration.ofMillis(300), Duration.ofSeconds(5));
            assertThat(Duration.between(told, Instant.now())).isGreaterThanOrEqualTo(Duration.ofMillis(900));
        }
    }

    @Test
    void a_slow_service_slows_no_other_and_refuses_whoever_would_wait_too_long() throws Exception {
        Map<String, String> narrow = Map.of(
                "ganlao.front-door.connections.per-event-loop", "2",
                "ganlao.front-door.connections.waiting", "1",
                "ganlao.front-door.connections.connect-timeout", "PT30S",
                "ganlao.front-door.patience.insurance.reads", "PT30S");
        try (FaultyService service = new FaultyService(FaultyService.HANGS);
                OpenedFrontDoor door = before(service, narrow)) {
            List<CompletableFuture<HttpResponse<String>>> waiting = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                waiting.add(caller.sendAsync(get(door, BROKEN), ofString()));
            }
            CompletableFuture<?> refused = CompletableFuture.anyOf(waiting.toArray(CompletableFuture[]::new));
            HttpResponse<?> first = (HttpResponse<?>) refused.get();
            assertThat(first.statusCode()).isEqualTo(503);
            assertThat(first.headers().firstValue("retry-after")).isPresent();

            for (int i = 0; i < 20; i++) {
                Instant asked = Instant.now();
                assertThat(caller.send(get(door, WELL), ofString()).body()).isEqualTo("well");
                assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(2));
            }
            assertThat(waiting.stream().filter(request -> !request.isDone())).isNotEmpty();
            waiting.forEach(request -> request.cancel(true));
        }
    }

    private static OpenedFrontDoor before(FaultyService service, Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(service.asInsurance());
        all.putAll(settings);
        return new OpenedFrontDoor(request -> request.response().end("well"), all);
    }

    private static HttpRequest get(OpenedFrontDoor door, String path) {
        return HttpRequest.newBuilder(door.at(path)).build();
    }

    private static HttpRequest post(OpenedFrontDoor door, String path) {
        return HttpRequest.newBuilder(door.at(path))
                .POST(BodyPublishers.ofString("{}"))
                .build();
    }

    private static void isProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"", "服务 insurance ");
    }
}
