package org.ganlao.localstack.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a small server that answers as a service does and writes down what it got. */
class DemoDataTest {

    private static final String SCRIPT = """
            - steps:
                - id: first
                  as: clerk.donghu
                  post: /api/employment/v1/placements
                  body: {person: "{{resident 360102 1966-12-01 female 0}}", employer: "{{organisation 1}}"}
                - id: second
                  as: clerk.xunyang
                  post: /api/employment/v1/placements/{{answer first /id}}/end
                  ifMatch: "{{etag first}}"
                  body: {note: "after {{answer first /id}}", version: "{{answer first /version}}"}
            """;

    private record Received(String path, String body, String token, String key, String ifMatch) {}

    @TempDir
    Path folder;

    private final List<Received> received = new ArrayList<>();
    private HttpServer server;
    private int status = 201;
    private int jobsUnderWay;
    private String outcome = "succeeded";

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void later_steps_quote_the_answers_of_earlier_ones() throws IOException {
        assertThat(load()).isEqualTo(2);

        assertThat(received.get(0).body()).isEqualTo("{\"person\":\"36010219661201900X\",\"employer\":\"DEMO00016\"}");
        assertThat(received.get(0).token()).isEqualTo("Bearer token of clerk.donghu");
        assertThat(received.get(0).ifMatch()).isNull();
        assertThat(received.get(1).path()).isEqualTo("/api/employment/v1/placements/p-1/end");
        assertThat(received.get(1).body()).isEqualTo("{\"note\":\"after p-1\",\"version\":1}");
        assertThat(received.get(1).ifMatch()).isEqualTo("\"1\"");
        assertThat(received.get(1).key()).isNotEqualTo(received.get(0).key());
    }

    @Test
    void a_second_demo_posts_nothing() throws IOException {
        load();

        assertThat(load()).isZero();
        assertThat(received).hasSize(2);
    }

    @Test
    void after_a_refusal_the_demo_goes_on_where_it_stopped() throws IOException {
        // Given
        status = 422;
        assertThatThrownBy(this::load)
                .isInstanceOf(DemoException.class)
                .hasMessageContaining("first")
                .hasMessageContaining("422")
                .hasMessageContaining("p-1");
        String key = received.get(0).key();
        status = 201;

        // When
        int posted = load();

        // Then
        assertThat(posted).isEqualTo(2);
        assertThat(received.get(1).key()).isEqualTo(key);
    }

    @Test
    void the_next_step_waits_for_what_the_last_one_began_and_quotes_how_it_ended() throws IOException {
        jobsUnderWay = 2;

        load();

        assertThat(received)
                .extracting(Received::path)
                .filteredOn(path -> path.endsWith("/p-1"))
                .hasSize(3);
        assertThat(received.get(received.size() - 1).ifMatch()).isEqualTo("\"2\"");
    }

    @Test
    void what_ends_otherwise_than_it_should_ends_the_demo_and_its_step_is_posted_again() throws IOException {
        // Given
        jobsUnderWay = 1;
        outcome = "failed";

        // Then
        assertThatThrownBy(this::load)
                .isInstanceOf(DemoException.class)
                .hasMessageContaining("first")
                .hasMessageContaining("failed");

        // When
        int posted = load();

        // Then
        assertThat(posted).isEqualTo(2);
    }

    private int load() throws IOException {
        DemoData data = new DemoData(
                "http://127.0.0.1:" + server.getAddress().getPort(),
                user -> "token of " + user,
                folder.resolve("demo-answers.json"));
        return data.post(DemoScript.steps(new ByteArrayInputStream(SCRIPT.getBytes(StandardCharsets.UTF_8))));
    }

    private void answer(HttpExchange exchange) throws IOException {
        received.add(new Received(
                exchange.getRequestURI().getPath(),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                exchange.getRequestHeaders().getFirst("Authorization"),
                exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                exchange.getRequestHeaders().getFirst("If-Match")));
        byte[] body = body(exchange).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("ETag", "\"1\"");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private String body(HttpExchange exchange) {
        if (exchange.getRequestMethod().equals("GET") && jobsUnderWay-- == 0) {
            return "{\"id\":\"p-1\",\"version\":2,\"job\":{\"submittedAt\":\"2007-03-31T07:59:00Z\",\"state\":\"%s\",\"finishedAt\":\"2007-03-31T08:00:00Z\"}}"
                    .formatted(outcome);
        }
        return jobsUnderWay > 0
                ? "{\"id\":\"p-1\",\"version\":1,\"job\":{\"submittedAt\":\"2007-03-31T07:59:00Z\"}}"
                : "{\"id\":\"p-1\",\"version\":1}";
    }
}
