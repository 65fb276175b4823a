package org.ganlao.gateway.plan.counting.past;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PastQuestionsTest {

    @Inject
    PastQuestions questions;

    @Inject
    PastConfig config;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/plans/2007/progress?indicator=new-urban-employment",
                "/v1/analytics/plan-progress?indicator=new-urban-employment&measure=actual&month=2007-03&format=json",
                "/v1/plans/2007/totals?measure=new-urban-employment&month=2007-03"
            })
    void who_asks_of_the_past_besides_many_others_is_told_to_come_again(String address) {
        // Given
        CountDownLatch end = new CountDownLatch(1);
        ExecutorService others = Executors.newFixedThreadPool(config.atOnce());
        try {
            List<CompletableFuture<Boolean>> asking = held(others, end);

            // When
            ValidatableResponse refused = told(address + asOf(1));

            // Then
            refused.statusCode(503)
                    .header("Retry-After", notNullValue())
                    .body("code", equalTo("past-questions-busy"))
                    .body("detail", containsString(String.valueOf(config.atOnce())));
            told(address).statusCode(200);
            end.countDown();
            assertThat(asking).allMatch(CompletableFuture::join);
            told(address + asOf(2)).statusCode(200);
        } finally {
            end.countDown();
            others.shutdown();
        }
    }

    @Test
    void a_question_that_fails_leaves_its_place_to_the_next() {
        for (int i = 0; i <= config.atOnce(); i++) {
            assertThatThrownBy(() -> questions.ask(() -> {
                        throw new IllegalStateException("broken");
                    }))
                    .hasMessage("broken");
        }
    }

    @Test
    void who_comes_while_as_many_wait_as_may_is_told_at_once() throws Exception {
        // Given
        PastQuestions small = new PastQuestions(1, 1, Duration.ofDays(1));
        CountDownLatch end = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        ExecutorService others = Executors.newCachedThreadPool();
        CompletableFuture<Boolean> asking = CompletableFuture.supplyAsync(
                () -> small.ask(() -> {
                    begun.countDown();
                    return awaited(end);
                }),
                others);
        assertThat(awaited(begun)).isTrue();

        // When
        List<CompletableFuture<Boolean>> besides = IntStream.range(0, 2)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> small.ask(() -> true), others))
                .toList();

        // Then
        assertThatThrownBy(() ->
                        CompletableFuture.anyOf(besides.get(0), besides.get(1)).get(1, TimeUnit.MINUTES))
                .hasRootCauseInstanceOf(Rejection.class);
        assertThat(besides).filteredOn(CompletableFuture::isDone).hasSize(1);
        end.countDown();
        assertThat(asking.join()).isTrue();
        assertThat(besides)
                .filteredOn(one -> !one.isCompletedExceptionally())
                .singleElement()
                .satisfies(one -> assertThat(one.join()).isTrue());
        others.shutdown();
    }

    @Test
    void a_question_within_a_question_has_its_place() {
        PastQuestions small = new PastQuestions(1, 0, Duration.ZERO);
        assertThat(small.<Boolean>ask(() -> small.ask(() -> true))).isTrue();
        assertThat(small.<Boolean>ask(() -> true)).isTrue();
    }

    /** All places, once they are taken. */
    private List<CompletableFuture<Boolean>> held(ExecutorService others, CountDownLatch end) {
        CountDownLatch begun = new CountDownLatch(config.atOnce());
        List<CompletableFuture<Boolean>> asking = IntStream.range(0, config.atOnce())
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> questions.ask(() -> {
                            begun.countDown();
                            return awaited(end);
                        }),
                        others))
                .toList();
        assertThat(awaited(begun)).isTrue();
        return asking;
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Nobody else asks of these instants, so that no answer lies ready. */
    private static String asOf(int seconds) {
        return "&asOf=" + Instant.now().truncatedTo(ChronoUnit.MICROS).minusSeconds(seconds);
    }

    private static ValidatableResponse told(String address) {
        return given().auth()
                .oauth2(Tokens.of("analyst").in("360000").jwt())
                .get(address)
                .then();
    }
}
