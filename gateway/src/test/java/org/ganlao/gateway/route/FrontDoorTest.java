package org.ganlao.gateway.route;

import static java.net.http.HttpResponse.BodyHandlers.ofByteArray;
import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class FrontDoorTest {

    private static final int FIVE_MEGABYTES = 5 * 1024 * 1024;
    private static final String PLACEMENTS = "/api/employment/v1/placements";
    private static final String IMPORT = "/api/employment/v1/imports/placements";

    private final HttpClient caller = HttpClient.newHttpClient();
    private OpenedFrontDoor door;

    @AfterEach
    void close() {
        if (door != null) {
            door.close();
        }
    }

    @Test
    void a_request_reaches_its_service_without_the_prefix() throws Exception {
        open(request -> request.bodyHandler(body ->
                request.response().setStatusCode(201).end(request.method() + " " + request.uri() + " " + body)));

        HttpResponse<String> answer =
                caller.send(post(PLACEMENTS + "?dry=true", "{}").build(), ofString());

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).isEqualTo("POST /v1/placements?dry=true {}");
    }

    @Test
    void what_is_not_public_never_reaches_a_service() throws Exception {
        AtomicInteger requests = new AtomicInteger();
        open(request -> {
            requests.incrementAndGet();
            request.response().end();
        });

        for (String path : List.of(
                "/api/employment/internal/counts",
                "/api/employment/v1/../internal/counts",
                "/api/employment/v1/%2e%2e/internal/counts",
                "/api/pensions/v1/placements")) {
            assertThat(raw("GET " + path + " HTTP/1.1", "Host: gateway"))
                    .startsWith("HTTP/1.1 404")
                    .contains("application/problem+json", "/problems/not-found");
        }
        assertThat(requests).hasValue(0);
    }

    @Test
    void five_megabytes_go_up_and_come_back_unchanged() throws Exception {
        open(request -> request.response().setChunked(true).setStatusCode(200).send(request));
        byte[] file = new byte[FIVE_MEGABYTES];
        new Random(2007).nextBytes(file);

        for (HttpClient.Version version : HttpClient.Version.values()) {
            for (BodyPublisher upload : List.of(
                    BodyPublishers.ofByteArray(file),
                    BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(file)))) {
                HttpRequest request = HttpRequest.newBuilder(door.at(IMPORT))
                        .version(version)
                        .POST(upload)
                        .build();
                assertThat(Arrays.equals(caller.send(request, ofByteArray()).body(), file))
                        .as("%s, length %d", version, upload.contentLength())
                        .isTrue();
            }
        }
    }

    @Test
    void a_body_is_passed_on_while_it_is_still_being_sent() throws Exception {
        BlockingQueue<String> received = new LinkedBlockingQueue<>();
        open(request -> {
            request.response().setChunked(true);
            request.handler(part -> {
                received.add(part.toString());
                request.response().write("seen " + part + "\n");
            });
            request.endHandler(end -> request.response().end("all"));
        });

        try (Socket socket = new Socket("127.0.0.1", door.port())) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            write(
                    out,
                    "POST " + IMPORT
                            + " HTTP/1.1\r\nHost: gateway\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nrow 1\r\n");
            assertThat(received.poll(5, TimeUnit.SECONDS)).isEqualTo("row 1");
            readUntil(socket.getInputStream(), "seen row 1");
            write(out, "5\r\nrow 2\r\n0\r\n\r\n");
            readUntil(socket.getInputStream(), "all");
        }
        assertThat(received).containsExactly("row 2");
    }

    @Test
    void a_service_that_is_down_is_a_503_at_once() throws Exception {
        open(request -> request.response().end());
        door.stopService();

        Instant asked = Instant.now();
        HttpResponse<String> answer = get(PLACEMENTS);

        assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(1));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"service-unavailable\"", "服务 employment 暂时无响应");
    }

    @Test
    void the_circuit_opens_after_failures_in_a_row_and_closes_when_the_service_is_back() throws Exception {
        AtomicInteger requests = new AtomicInteger();
        Handler<HttpServerRequest> service = request -> {
            requests.incrementAndGet();
            request.response().end("back");
        };
        open(service, Map.of("ganlao.front-door.breaker.failures", "3", "ganlao.front-door.breaker.open-for", "PT1S"));
        door.stopService();
        for (int i = 0; i < 3; i++) {
            assertThat(post(PLACEMENTS)).isEqualTo(503);
        }

        door.startService(service);
        HttpResponse<String> whileOpen = get(PLACEMENTS);

        assertThat(whileOpen.statusCode()).isEqualTo(503);
        assertThat(whileOpen.headers().firstValue("retry-after")).contains("1");
        assertThat(requests).hasValue(0);
        Thread.sleep(1100);
        assertThat(get(PLACEMENTS).body()).isEqualTo("back");
        assertThat(get(PLACEMENTS).body()).isEqualTo("back");
    }

    @Test
    void a_service_that_answers_errors_is_not_down() throws Exception {
        open(
                request -> request.response().setStatusCode(500).end("broken"),
                Map.of("ganlao.front-door.breaker.failures", "1"));

        get(PLACEMENTS);

        assertThat(get(PLACEMENTS).body()).isEqualTo("broken");
    }

    @Test
    void a_caller_who_hangs_up_says_nothing_about_the_service() throws Exception {
        BlockingQueue<HttpServerRequest> arrived = new LinkedBlockingQueue<>();
        open(
                request -> {
                    if (request.uri().endsWith("slow")) {
                        arrived.add(request);
                    } else {
                        request.response().end("well");
                    }
                },
                Map.of("ganlao.front-door.breaker.failures", "1"));

        BlockingQueue<Object> gone = new LinkedBlockingQueue<>();
        try (Socket socket = new Socket("127.0.0.1", door.port())) {
            write(socket.getOutputStream(), "GET " + PLACEMENTS + "?slow HTTP/1.1\r\nHost: gateway\r\n\r\n");
            arrived.poll(5, TimeUnit.SECONDS).connection().closeHandler(closed -> gone.add("gone"));
        }

        assertThat(gone.poll(5, TimeUnit.SECONDS)).isEqualTo("gone");
        assertThat(get(PLACEMENTS).body()).isEqualTo("well");
    }

    @Test
    void a_read_is_tried_again_when_the_connection_breaks_and_a_write_never() throws Exception {
        AtomicInteger requests = new AtomicInteger();
        open(request -> {
            if (requests.incrementAndGet() == 1) {
                request.connection().close();
            } else {
                request.response().end("second");
            }
        });

        assertThat(get(PLACEMENTS).body()).isEqualTo("second");
        requests.set(0);
        assertThat(post(PLACEMENTS)).isEqualTo(502);
        assertThat(requests).hasValue(1);
    }

    @Test
    void a_client_beyond_its_allowance_is_told_when_to_come_back() throws Exception {
        open(
                request -> request.response().end(),
                Map.of("ganlao.front-door.rate-limit.requests", "2", "ganlao.front-door.rate-limit.period", "PT1H"));

        HttpResponse<String> first = get(PLACEMENTS);
        get(PLACEMENTS);
        HttpResponse<String> third = get(PLACEMENTS);

        assertThat(first.headers().firstValue("ratelimit-policy")).contains("\"client\";q=2;w=3600");
        assertThat(first.headers().firstValue("ratelimit").orElseThrow()).startsWith("\"client\";r=1;t=");
        assertThat(third.statusCode()).isEqualTo(429);
        assertThat(third.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(third.headers().firstValueAsLong("retry-after").orElseThrow())
                .isBetween(1790L, 1800L);
        assertThat(caller.send(
                                HttpRequest.newBuilder(door.at(PLACEMENTS))
                                        .header("X-Test-Client", "tax-bureau")
                                        .build(),
                                ofString())
                        .statusCode())
                .isEqualTo(200);
    }

    /** Two that are refused use up what a network may be refused; then nobody looks at a token of it that is new. */
    @Test
    void guesses_are_counted_by_network_and_no_longer_looked_at_beyond_the_allowance() throws Exception {
        AtomicInteger looked = new AtomicInteger();
        Admission nobody = context -> {
            looked.incrementAndGet();
            return Future.failedFuture(new Rejection(CommonRefusal.UNAUTHENTICATED));
        };
        door = new OpenedFrontDoor(
                request -> request.response().end(),
                Map.of("ganlao.front-door.rate-limit.requests", "2", "ganlao.front-door.rate-limit.period", "PT1H"),
                nobody);

        assertThat(get(PLACEMENTS).statusCode()).isEqualTo(401);
        assertThat(get(PLACEMENTS).statusCode()).isEqualTo(401);
        HttpResponse<String> third = get(PLACEMENTS);

        assertThat(third.statusCode()).isEqualTo(429);
        assertThat(third.headers().firstValue("retry-after")).isPresent();
        assertThat(looked).hasValue(2);
    }

    @Test
    void whoever_stalls_his_own_body_is_told_so_and_it_says_nothing_about_the_service() throws Exception {
        open(
                request -> request.bodyHandler(body -> request.response().end("well")),
                Map.of(
                        "ganlao.front-door.breaker.failures", "1",
                        "ganlao.front-door.patience.employment.writes", "PT0.3S"));

        try (Socket socket = new Socket("127.0.0.1", door.port())) {
            socket.setSoTimeout(10_000);
            write(
                    socket.getOutputStream(),
                    "POST " + PLACEMENTS + " HTTP/1.1\r\nHost: gateway\r\nContent-Length: 9\r\n\r\n{");
            readUntil(socket.getInputStream(), "HTTP/1.1 408");
        }
        assertThat(get(PLACEMENTS).body()).isEqualTo("well");
    }

    @Test
    void what_is_open_is_asked_without_being_admitted_up_to_an_allowance_of_its_own() throws Exception {
        open(
                request -> request.response().end("open"),
                Map.of(
                        "ganlao.front-door.open.employment", "/v1/notices,/v1/keys/*",
                        "ganlao.front-door.open-rate-limit.requests", "2",
                        "ganlao.front-door.open-rate-limit.period", "PT1H"));

        assertThat(get("/api/employment/v1/notices?number=7").body()).isEqualTo("open");
        assertThat(get("/api/employment/v1/keys/k1").body()).isEqualTo("open");
        HttpResponse<String> third = get("/api/employment/v1/notices");

        assertThat(third.statusCode()).isEqualTo(429);
        assertThat(third.headers().firstValue("retry-after")).isPresent();
        assertThat(get(PLACEMENTS).statusCode()).isEqualTo(200);
    }

    @Test
    void what_the_gateway_itself_answers_to_anybody_is_limited_too() throws Exception {
        open(
                request -> request.response().end("open"),
                Map.of(
                        "ganlao.front-door.open.gateway", "/v1/public/*",
                        "ganlao.front-door.open-rate-limit.requests", "2",
                        "ganlao.front-door.open-rate-limit.period", "PT1H"));

        assertThat(get("/v1/public/releases").statusCode()).isEqualTo(404);
        assertThat(get("/v1/public/releases/2007/2007-Q1/1/content").statusCode())
                .isEqualTo(404);
        HttpResponse<String> third = caller.send(
                HttpRequest.newBuilder(door.at("/v1/public/releases"))
                        .header("Authorization", "Bearer whatever")
                        .build(),
                ofString());

        assertThat(third.statusCode()).isEqualTo(429);
        assertThat(third.headers().firstValue("retry-after")).isPresent();
    }

    @Test
    void what_anybody_hands_in_has_a_smaller_allowance_than_what_anybody_asks() throws Exception {
        open(
                request -> request.response().end("open"),
                Map.of(
                        "ganlao.front-door.open.employment", "/v1/notices",
                        "ganlao.front-door.open-write-limit.requests", "1",
                        "ganlao.front-door.open-write-limit.period", "PT1H"));
        HttpRequest handedIn = HttpRequest.newBuilder(door.at("/api/employment/v1/notices"))
                .POST(BodyPublishers.noBody())
                .build();

        assertThat(caller.send(handedIn, ofString()).statusCode()).isEqualTo(200);
        assertThat(caller.send(handedIn, ofString()).statusCode()).isEqualTo(429);
        assertThat(get("/api/employment/v1/notices").statusCode()).isEqualTo(200);
    }

    @Test
    void the_service_learns_who_called_from_the_front_door_and_not_from_the_caller() throws Exception {
        open(request -> request.response().end(request.headers().toString()));

        String seen = raw(
                "GET " + PLACEMENTS + " HTTP/1.1",
                "Host: ganlao.example",
                "Forwarded: for=1.2.3.4",
                "X-Forwarded-For: 1.2.3.4",
                "X-Forwarded-Host: elsewhere",
                "X-Forwarded-Prefix: /elsewhere",
                "X-Forwarded-Trusted-Proxy: true",
                "X-Real-IP: 1.2.3.4",
                "Authorization: Bearer abc",
                "Proxy-Authorization: Basic abc",
                "TE: trailers",
                "Connection: X-Private, Keep-Alive",
                "Connection: close",
                "X-Private: for this hop");

        assertThat(seen)
                .contains("Forwarded=for=127.0.0.1;proto=http;host=\"ganlao.example\"")
                .contains("X-Forwarded-For=127.0.0.1", "X-Forwarded-Proto=http")
                .contains("X-Forwarded-Host=ganlao.example", "X-Forwarded-Prefix=/api/employment")
                .contains("Authorization=Bearer abc")
                .doesNotContain(
                        "1.2.3.4", "elsewhere", "Trusted-Proxy", "Proxy-Authorization", "trailers", "X-Private", "hop");
    }

    @Test
    void an_answer_keeps_what_is_for_the_caller_and_loses_what_is_for_the_hop() throws Exception {
        open(request -> request.response()
                .setStatusCode(201)
                .putHeader("Location", "http://127.0.0.1:" + door.servicePort() + "/v1/placements/7")
                .putHeader("ETag", "\"1\"")
                .putHeader("Connection", "X-Private, keep-alive")
                .putHeader("X-Private", "for this hop")
                .putHeader("Keep-Alive", "timeout=5")
                .end());

        HttpResponse<String> answer = get(PLACEMENTS);

        assertThat(answer.headers().firstValue("location")).contains("/api/employment/v1/placements/7");
        assertThat(answer.headers().firstValue("etag")).contains("\"1\"");
        assertThat(answer.headers().map()).doesNotContainKeys("x-private", "keep-alive", "connection");
    }

    @Test
    void answers_without_a_body_stay_so() throws Exception {
        open(request -> {
            switch (request.query()) {
                case "none" -> request.response().setStatusCode(204).end();
                case "same" ->
                    request.response()
                            .setStatusCode(304)
                            .putHeader("ETag", "\"1\"")
                            .end();
                default -> request.response().putHeader("Content-Length", "7").end();
            }
        });

        assertThat(raw("GET " + PLACEMENTS + "?none HTTP/1.1", "Host: gateway"))
                .startsWith("HTTP/1.1 204")
                .doesNotContainIgnoringCase("transfer-encoding")
                .endsWith("\r\n\r\n");
        assertThat(raw("GET " + PLACEMENTS + "?same HTTP/1.1", "Host: gateway"))
                .startsWith("HTTP/1.1 304")
                .doesNotContainIgnoringCase("transfer-encoding")
                .endsWith("\r\n\r\n");
        assertThat(raw("HEAD " + PLACEMENTS + "?head HTTP/1.1", "Host: gateway"))
                .startsWith("HTTP/1.1 200")
                .containsIgnoringCase("content-length: 7")
                .endsWith("\r\n\r\n");
    }

    @Test
    void a_body_beyond_the_limit_is_refused_whether_announced_or_not() throws Exception {
        open(
                request -> request.bodyHandler(body -> request.response().end("read " + body.length())),
                Map.of("ganlao.front-door.bodies.max", "1K"));
        String tooLong = "x".repeat(1025);

        HttpResponse<String> announced = caller.send(post(PLACEMENTS, tooLong).build(), ofString());
        HttpResponse<String> unannounced = caller.send(
                HttpRequest.newBuilder(door.at(PLACEMENTS))
                        .POST(BodyPublishers.ofInputStream(
                                () -> new ByteArrayInputStream(tooLong.getBytes(StandardCharsets.UTF_8))))
                        .build(),
                ofString());

        assertThat(announced.statusCode()).isEqualTo(413);
        assertThat(unannounced.statusCode()).isEqualTo(413);
        assertThat(unannounced.body()).contains("body-too-large", "1024");
        assertThat(caller.send(post(PLACEMENTS, "x".repeat(1024)).build(), ofString())
                        .body())
                .isEqualTo("read 1024");
        assertThat(caller.send(post(IMPORT, tooLong).build(), ofString()).body())
                .isEqualTo("read 1025");
    }

    @Test
    void an_upload_that_asks_first_is_told_to_go_on() throws Exception {
        open(request ->
                request.bodyHandler(body -> request.response().end(body + " expect=" + request.getHeader("Expect"))));

        HttpResponse<String> answer = caller.send(
                post(PLACEMENTS, "{}")
                        .version(HttpClient.Version.HTTP_1_1)
                        .expectContinue(true)
                        .build(),
                ofString());

        assertThat(answer.body()).isEqualTo("{} expect=null");
    }

    @Test
    void one_connection_carries_many_requests() throws Exception {
        open(request -> request.bodyHandler(body -> request.response().end(body)));

        for (int i = 0; i < 50; i++) {
            assertThat(caller.send(post(PLACEMENTS, "n" + i).build(), ofString())
                            .body())
                    .isEqualTo("n" + i);
            assertThat(get(PLACEMENTS).statusCode()).isEqualTo(200);
        }
    }

    private void open(Handler<HttpServerRequest> service) {
        open(service, Map.of());
    }

    private void open(Handler<HttpServerRequest> service, Map<String, String> settings) {
        door = new OpenedFrontDoor(service, settings);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return caller.send(HttpRequest.newBuilder(door.at(path)).build(), ofString());
    }

    private int post(String path) throws Exception {
        return caller.send(post(path, "{}").build(), ofString()).statusCode();
    }

    private HttpRequest.Builder post(String path, String body) {
        return HttpRequest.newBuilder(door.at(path))
                .timeout(Duration.ofSeconds(20))
                .POST(BodyPublishers.ofString(body));
    }

    /** One request written as it stands, for headers and paths that HTTP clients do not send. */
    private String raw(String... lines) throws Exception {
        try (Socket socket = new Socket("127.0.0.1", door.port())) {
            String head = String.join("\r\n", lines);
            String close = head.contains("Connection: close") ? "" : "\r\nConnection: close";
            socket.setSoTimeout(10_000);
            write(socket.getOutputStream(), head + close + "\r\n\r\n");
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void write(OutputStream out, String text) throws Exception {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void readUntil(InputStream in, String expected) throws Exception {
        StringBuilder read = new StringBuilder();
        while (read.indexOf(expected) < 0) {
            int next = in.read();
            assertThat(next).as("stream ended after: %s", read).isNotNegative();
            read.append((char) next);
        }
    }
}
