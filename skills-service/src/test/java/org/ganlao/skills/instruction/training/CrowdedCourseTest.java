package org.ganlao.skills.instruction.training;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.platformtest.JsonBody.json;
import static org.ganlao.skills.School.plan;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.ganlao.platform.database.Sql;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;
import org.ganlao.skills.School;
import org.junit.jupiter.api.Test;

/** Five hundred want the thirty places of a course, all at once. */
@QuarkusTest
class CrowdedCourseTest {

    private static final int ASKING = 500;
    private static final int PLACES = 30;

    private static final Executor LATER = CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS);

    @TestHTTPResource("/v1/trainees")
    URI trainees;

    @Inject
    Sql sql;

    private final String token =
            Tokens.of("clerk", "reviewer").in(School.REGION).jwt();

    @Test
    void exactly_as_many_are_enrolled_as_there_are_places() {
        // Given
        String course = new School().course(plan("urban-vocational", PLACES)).getString("id");
        List<HttpRequest> requests =
                Stream.generate(() -> enrolment(course)).limit(ASKING).toList();
        HttpClient client = HttpClient.newHttpClient();

        // When
        Map<Integer, Long> answers = requests.stream().map(request -> answered(client, request)).toList().stream()
                .map(CompletableFuture::join)
                .collect(groupingBy(status -> status, counting()));

        // Then
        assertThat(answers).isEqualTo(Map.of(201, (long) PLACES, 409, (long) ASKING - PLACES));
        assertThat(sql.one(
                        "select count(*) as enrolled from trainee where course = ?",
                        row -> row.number("enrolled"),
                        UUID.fromString(course)))
                .hasValue((long) PLACES);
    }

    /** Whoever is told that the service has too much to do asks again, under the same key. */
    private static CompletableFuture<Integer> answered(HttpClient client, HttpRequest request) {
        return client.sendAsync(request, BodyHandlers.discarding())
                .thenCompose(answer -> answer.statusCode() == 503
                        ? CompletableFuture.supplyAsync(() -> answered(client, request), LATER)
                                .thenCompose(again -> again)
                        : CompletableFuture.completedFuture(answer.statusCode()));
    }

    private HttpRequest enrolment(String course) {
        return HttpRequest.newBuilder(trainees)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(json(School.traineeBody(course, ResidentNumbers.next(), "urban"))))
                .build();
    }
}
