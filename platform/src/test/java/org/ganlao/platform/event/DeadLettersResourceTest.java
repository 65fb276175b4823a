package org.ganlao.platform.event;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.ganlao.platform.database.Sql;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Reads the fact topic with a consumer of its own and looks only at its own text. */
@QuarkusTest
class DeadLettersResourceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String WAITING = """
            select count(*) as n from pg_stat_activity
            where wait_event_type = 'Lock' and query like '%consumer_offset%for update%'""";

    @Inject
    EventConsumers consumers;

    @Inject
    ChangeLog changeLog;

    @Inject
    EventSettings settings;

    @Inject
    Sql sql;

    @Inject
    ObjectMapper json;

    private final String mark = "mark-" + UUID.randomUUID();
    private final AtomicBoolean broken = new AtomicBoolean(true);
    private PartitionedConsumer consumer;

    @AfterEach
    void stop() {
        if (consumer != null) {
            consumer.stop();
        }
    }

    @Test
    void a_record_is_handled_again_only_when_nobody_else_is_at_its_partition() {
        // Given
        UUID letter = letter();
        broken.set(false);

        // When
        CompletableFuture<Integer> redriven = QuarkusTransaction.requiringNew().call(() -> {
            sql.list(
                    "select 1 as held from consumer_offset where consumer = ? for update",
                    row -> row.number("held"),
                    mark);
            CompletableFuture<Integer> answer = CompletableFuture.supplyAsync(() -> redrive(letter));
            await().atMost(PATIENCE).until(() -> count(WAITING) > 0);
            assertThat(answer).isNotDone();
            assertThat(effects()).isZero();
            return answer;
        });

        // Then
        assertThat(redriven).succeedsWithin(PATIENCE).isEqualTo(200);
        assertThat(effects()).isOne();
    }

    private UUID letter() {
        consumer = consumers.start(mark, Set.of(settings.factTopic()), this::handle);
        QuarkusTransaction.requiringNew()
                .run(() -> changeLog.append(Event.of(Note.WRITTEN, Note.saying(mark, changeLog.now()))));
        await().atMost(PATIENCE).until(() -> !letters().isEmpty());
        return letters().get(0);
    }

    private List<UUID> letters() {
        return sql.list("select id from dead_letter where consumer = ?", row -> row.uuid("id"), mark);
    }

    private void handle(List<IncomingEvent> events) {
        for (IncomingEvent event : events) {
            if (event.data(json).path("text").asText().equals(mark)) {
                sql.update("insert into probe_effect values (?, ?)", mark, broken.get() ? 5_000 : 1);
            }
        }
    }

    private static int redrive(UUID letter) {
        return given().auth()
                .oauth2(Tokens.of("supervisor").in("360102").jwt())
                .header("Idempotency-Key", UUID.randomUUID())
                .post("/v1/dead-letters/" + letter + "/redrive")
                .statusCode();
    }

    private long effects() {
        return count("select count(*) as n from probe_effect where text = ?", mark);
    }

    private long count(String question, Object... parameters) {
        return sql.one(question, row -> row.number("n"), parameters).orElseThrow();
    }
}
