package org.ganlao.gateway.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ganlao.gateway.plan.PlanClient.actual;
import static org.ganlao.gateway.plan.PlanClient.as;
import static org.ganlao.gateway.plan.PlanClient.awaitActual;
import static org.ganlao.gateway.plan.PlanClient.posting;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.ganlao.platform.database.Sql;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RebuildResourceTest {

    private static final Tokens SYSTEM = Tokens.of("system").in("360000");

    @Inject
    Sql sql;

    @Test
    void under_traffic_what_is_rebuilt_equals_what_served_and_every_fact_counts_once() throws InterruptedException {
        // Given
        AtomicBoolean more = new AtomicBoolean(true);
        AtomicInteger said = new AtomicInteger();
        Thread traffic = new Thread(() -> {
            try (PublishedFacts facts = new PublishedFacts()) {
                while (more.get()) {
                    String person = "p1_traffic%06d".formatted(said.incrementAndGet());
                    facts.say(
                            "employment.placement.recorded",
                            PublishedFacts.placement(UUID.randomUUID(), 1, "361127", person, "2007-02-10"));
                }
            }
        });
        traffic.start();
        PlanClient.await("traffic", () -> said.get() > 50);

        // When
        JsonPath job = rebuild("false");
        more.set(false);
        traffic.join();

        // Then
        assertThat(job.getString("state")).as(job.prettify()).isEqualTo("succeeded");
        assertThat(job.getString("message.en")).isEqualTo("What was rebuilt equals what served");
        awaitActual("new-urban-employment", "361127", said.toString());
        assertThat(rebuild("true").getString("state")).isEqualTo("succeeded");
    }

    @Test
    void a_verification_names_what_differs_and_a_rebuild_mends_it() {
        // Given
        try (PublishedFacts facts = new PublishedFacts()) {
            facts.say(
                    "employment.placement.recorded",
                    PublishedFacts.placement(UUID.randomUUID(), 1, "361128", "p1_mended", "2007-02-10"));
        }
        awaitActual("new-urban-employment", "361128", "1");
        sql.update(
                "update projection.total set value = 41 where region = '361128' and measure = 'new-urban-employment'");

        // When
        JsonPath verified = rebuild("true");
        JsonPath rebuilt = rebuild("false");

        // Then
        assertThat(verified.getString("state")).isEqualTo("failed");
        assertThat(verified.getString("message.en"))
                .contains("differs from what served in 1 places")
                .contains("new-urban-employment 361128 2007-02-01");
        assertThat(rebuilt.getString("state")).isEqualTo("succeeded");
        PlanClient.await(
                "mended",
                () -> actual("new-urban-employment", "361128")
                        .stripTrailingZeros()
                        .toPlainString()
                        .equals("1"));
        assertThat(storage())
                .containsExactly("reading fillfactor=90", "total fillfactor=50", "total_touched fillfactor=50");
    }

    private List<String> storage() {
        return sql.list("""
                select relname || ' ' || array_to_string(reloptions, ', ') as storage from pg_class
                 where relnamespace = 'projection'::regnamespace and relkind = 'r' and reloptions is not null order by 1""", row -> row.text("storage"));
    }

    @Test
    void what_was_begun_before_a_table_or_column_came_does_not_take_the_place_of_what_serves() {
        sql.list("select begin_projection_rebuild()", row -> row);
        sql.update("alter table projection_rebuild.total drop column readings");
        assertThatThrownBy(() -> sql.list("select swap_projection()", row -> row))
                .hasMessageContaining("lacks total.readings;");

        sql.update("drop table projection_rebuild.total_touched");
        assertThatThrownBy(() -> sql.list("select swap_projection()", row -> row))
                .hasMessageContaining("lacks total.readings, total_touched.measure");
        sql.update("drop schema projection_rebuild cascade");
    }

    @Test
    void of_those_who_ask_at_once_one_rebuilds_and_the_others_hear_so() {
        // When
        ExecutorService callers = Executors.newFixedThreadPool(6);
        List<Response> answers = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> posting(SYSTEM).body("").post("/internal/rebuild?verify=true"), callers))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        callers.shutdown();

        // Then
        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnlyOnce(202)
                .containsOnly(202, 409);
        answers.stream()
                .filter(answer -> answer.statusCode() == 202)
                .forEach(answer -> awaitEnd(answer.header("Location")));
    }

    private static JsonPath rebuild(String verify) {
        String job = posting(SYSTEM)
                .body("")
                .post("/internal/rebuild?verify=" + verify)
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        awaitEnd(job);
        return job(job);
    }

    private static void awaitEnd(String job) {
        PlanClient.await("rebuilt", () -> !Set.of("queued", "running").contains(job(job).getString("state")));
    }

    private static JsonPath job(String location) {
        return as(SYSTEM).get(location).then().statusCode(200).extract().jsonPath();
    }
}
