package org.ganlao.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.ganlao.gateway.route.ProblemsOfService.Told;
import org.ganlao.platform.problem.RefusalView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Over real HTTP, by a clock that stands until a test moves it. */
class ProblemsOfServiceTest {

    private static final String LIST = """
            [{"type": "/problems/already-placed", "code": "already-placed", "status": 422, "zh": "已安置", "en": "placed",
              "source": "a rule", "since": "a field of a later release"}]""";

    private final Vertx vertx = Vertx.vertx();
    private final AtomicInteger asked = new AtomicInteger();
    private Instant now = Instant.parse("2007-03-31T08:00:00Z");
    private HttpServer server;

    @AfterEach
    void close() throws Exception {
        await(vertx.close());
    }

    @Test
    void what_a_service_tells_is_kept_for_five_minutes() throws Exception {
        // Given
        ProblemsOfService problems = of(request -> request.response().end(LIST), Map.of());
        await(problems.kept());
        now = now.plusSeconds(299);
        await(problems.kept());
        assertThat(asked).hasValue(1);
        now = now.plusSeconds(1);

        // When
        Told told = await(problems.kept());

        // Then
        assertThat(asked).hasValue(2);
        assertThat(told.problems()).extracting(RefusalView::code).containsExactly("already-placed");
        assertThat(told.isAway()).isFalse();
    }

    @Test
    void whoever_misses_a_code_asks_again_but_not_within_ten_seconds() throws Exception {
        // Given
        ProblemsOfService problems = of(request -> request.response().end(LIST), Map.of());
        await(problems.kept());
        now = now.plusMillis(9_999);
        await(problems.current());
        assertThat(asked).hasValue(1);
        now = now.plusMillis(1);

        // When
        await(problems.current());

        // Then
        assertThat(asked).hasValue(2);
    }

    @Test
    void what_a_service_told_before_it_went_away_is_kept_and_marked() throws Exception {
        // Given
        ProblemsOfService problems = of(request -> request.response().end(LIST), Map.of());
        Instant told = now;
        await(problems.kept());
        await(server.close());
        now = now.plusSeconds(300);

        // When
        Told kept = await(problems.kept());

        // Then
        assertThat(kept.problems()).hasSize(1);
        assertThat(kept.isKnown()).isTrue();
        assertThat(kept.isAway()).isTrue();
        assertThat(kept.at()).isEqualTo(told);
    }

    @Test
    void a_service_that_is_away_is_not_asked_again_at_once() throws Exception {
        // Given
        ProblemsOfService problems =
                of(request -> request.response().setStatusCode(503).end(), Map.of());
        Told told = await(problems.kept());
        await(problems.kept());
        await(problems.current());
        assertThat(asked).hasValue(1);
        assertThat(told.isKnown()).isFalse();
        now = now.plusSeconds(10);

        // When
        await(problems.kept());

        // Then
        assertThat(asked).hasValue(2);
    }

    @Test
    void a_list_of_the_allowed_length_is_taken_and_a_byte_more_is_not() throws Exception {
        // Given
        int length = LIST.getBytes(StandardCharsets.UTF_8).length;
        ProblemsOfService exactly =
                of(request -> request.response().end(LIST), Map.of("ganlao.front-door.problems.max-body", "" + length));
        ProblemsOfService longer = of(
                request -> request.response().setChunked(true).end(LIST),
                Map.of("ganlao.front-door.problems.max-body", "" + (length - 1)));

        // Then
        assertThat(await(exactly.kept()).isKnown()).isTrue();
        assertThat(await(longer.kept()).isKnown()).isFalse();
    }

    @Test
    void a_service_that_is_silent_or_speaks_nonsense_counts_as_away() throws Exception {
        ProblemsOfService silent = of(request -> {}, Map.of("ganlao.front-door.problems.patience", "PT0.2S"));
        ProblemsOfService nonsense = of(request -> request.response().end("<html>"), Map.of());

        assertThat(await(silent.kept()).isAway()).isTrue();
        assertThat(await(nonsense.kept()).isAway()).isTrue();
    }

    private ProblemsOfService of(Handler<HttpServerRequest> service, Map<String, String> settings) throws Exception {
        server = await(vertx.createHttpServer()
                .requestHandler(request -> {
                    asked.incrementAndGet();
                    service.handle(request);
                })
                .listen(0, "127.0.0.1"));
        FrontDoorConfig config = OpenedFrontDoor.config(settings);
        URI origin = URI.create("http://127.0.0.1:" + server.actualPort());
        return new ProblemsOfService(
                "employment",
                new Upstream(vertx, "employment", origin, config),
                config.problems(),
                new ObjectMapper(),
                () -> now);
    }

    private static <T> T await(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }
}
