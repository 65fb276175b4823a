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
import java.time.LocalDate;
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

    private static final String EARLIER = """
            - steps:
                - id: set
                  as: supervisor.information
                  on: 2007-02-12
                  post: /v1/plans/2007/tasks
                  body: {due: "2007-03-20"}
                - id: reported
                  as: supervisor.nanchang
                  post: /v1/plans/2007/tasks/{{answer set /id}}/reports
                  body: {completes: true}
            """;

    private static final String COMPARED = """
            - steps:
                - id: begun
                  as: supervisor.statistics
                  post: /v1/reconciliations
                  body: {}
                - id: compared
                  as: supervisor.statistics
                  get: /v1/reconciliations/{{answer begun /id}}
                  while: {state: waiting}
                - id: quoting
                  as: supervisor.statistics
                  post: /v1/plans/2007/releases
                  body: {state: "{{answer compared /state}}"}
            """;

    private record Received(String path, String body, String token, String key, String ifMatch) {}

    @TempDir
    Path folder;

    private final List<Received> received = new ArrayList<>();
    private HttpServer server;
    private int status = 201;
    private int jobsUnderWay;
    private String outcome = "succeeded";
    private int comparing;
    private final List<LocalDate> daysAskedFor = new ArrayList<>();

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

    @Test
    void what_happened_on_another_day_is_posted_where_the_clock_stands_there() throws IOException {
        load(EARLIER);

        assertThat(received)
                .extracting(Received::path)
                .containsExactly("/2007-02-12/v1/plans/2007/tasks", "/v1/plans/2007/tasks/p-1/reports");
        assertThat(daysAskedFor).containsExactly(LocalDate.of(2007, 2, 12));
    }

    @Test
    void a_question_is_asked_until_the_answer_is_another_one_and_once() throws IOException {
        comparing = 2;

        int posted = load(COMPARED);

        assertThat(posted).isEqualTo(2);
        assertThat(received)
                .extracting(Received::path)
                .filteredOn(path -> path.equals("/v1/reconciliations/p-1"))
                .hasSize(3);
        assertThat(received.get(received.size() - 1).body()).isEqualTo("{\"state\":\"equal\"}");
        assertThat(load(COMPARED)).isZero();
    }

    @Test
    void the_days_that_are_still_to_come_are_known() {
        assertThat(data().otherDaysOf(DemoData.PLAN)).containsExactly(LocalDate.of(2007, 2, 12));
        assertThat(data().otherDaysOf(DemoData.RELEASE)).isEmpty();
    }

    private int load() throws IOException {
        return load(SCRIPT);
    }

    private int load(String script) throws IOException {
        return data().play(DemoScript.steps(new ByteArrayInputStream(script.getBytes(StandardCharsets.UTF_8))));
    }

    private DemoData data() {
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        return new DemoData(
                address,
                day -> {
                    daysAskedFor.add(day);
                    return address + "/" + day;
                },
                user -> "token of " + user,
                folder.resolve("demo-answers.json"));
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
        if (exchange.getRequestURI().getPath().equals("/v1/reconciliations/p-1")) {
            return "{\"state\":\"%s\"}".formatted(comparing-- > 0 ? "waiting" : "equal");
        }
        if (exchange.getRequestMethod().equals("GET") && jobsUnderWay-- == 0) {
            return "{\"id\":\"p-1\",\"version\":2,\"job\":{\"submittedAt\":\"2007-03-31T07:59:00Z\",\"state\":\"%s\",\"finishedAt\":\"2007-03-31T08:00:00Z\"}}"
                    .formatted(outcome);
        }
        return jobsUnderWay > 0
                ? "{\"id\":\"p-1\",\"version\":1,\"job\":{\"submittedAt\":\"2007-03-31T07:59:00Z\"}}"
                : "{\"id\":\"p-1\",\"version\":1}";
    }
}
