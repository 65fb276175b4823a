package org.ganlao.gateway.plan.oversight.reconciliation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Asks a service what it counts in its own tables. */
@Singleton
class ServiceCounts {

    private static final Duration CONNECT_WITHIN = Duration.ofSeconds(5);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT_WITHIN).build();
    private final ReconciliationConfig config;
    private final SystemToken token;
    private final ObjectMapper json;

    ServiceCounts(ReconciliationConfig config, SystemToken token, ObjectMapper json) {
        this.config = config;
        this.token = token;
        this.json = json;
    }

    /**
     * What a service counted.
     *
     * @param position the counts hold exactly the events up to this feed position
     */
    record Counted(long position, Instant countedAt, Map<Cell, BigDecimal> cells) {}

    /** @throws UnansweredException if the service gives no counts */
    Counted ask(String domain, Collection<String> measures) {
        JsonNode answer = get(
                domain,
                "/internal/counts?"
                        + measures.stream().map(measure -> "measure=" + measure).collect(Collectors.joining("&")));
        return understood(domain, () -> counted(answer));
    }

    /**
     * A page of the service's feed.
     *
     * @param types of the events that count
     * @param through feed position behind which nothing counts
     * @throws UnansweredException if the service gives none
     */
    ToldFacts told(String domain, long since, long through, Set<String> types) {
        JsonNode answer = get(domain, "/v1/changes?limit=500&since=" + since);
        return understood(domain, () -> ToldFacts.of(answer, types, through));
    }

    /**
     * Of the first 500 records that the service has set aside: who of it could not handle them, and their topic.
     *
     * @throws UnansweredException if the service does not tell at once
     */
    List<String> deadLetters(String domain) {
        JsonNode answer = get(domain, "/v1/dead-letters?limit=500", CONNECT_WITHIN);
        return understood(domain, () -> topics(answer));
    }

    private static List<String> topics(JsonNode answer) {
        List<String> topics = new ArrayList<>();
        answer.required("items")
                .forEach(letter -> topics.add(letter.required("consumer").asText()
                        + "/"
                        + letter.required("topic").asText()));
        return topics;
    }

    private static <T> T understood(String domain, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new UnansweredException(domain + " answered something else: " + e.getMessage());
        }
    }

    private JsonNode get(String domain, String path) {
        return get(domain, path, config.answerWithin());
    }

    /** @param within until the whole answer has come, its body too */
    private JsonNode get(String domain, String path, Duration within) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(config.services().get(domain) + path))
                .header("Authorization", "Bearer " + token())
                .header("Accept", "application/json")
                .build();
        CompletableFuture<HttpResponse<byte[]>> asked = http.sendAsync(request, BodyHandlers.ofByteArray());
        try {
            HttpResponse<byte[]> answer = asked.get(within.toMillis(), TimeUnit.MILLISECONDS);
            if (answer.statusCode() != 200) {
                throw new UnansweredException(domain + " answered " + answer.statusCode());
            }
            return json.readTree(answer.body());
        } catch (TimeoutException e) {
            asked.cancel(true);
            throw new UnansweredException(domain + " did not answer within " + within);
        } catch (ExecutionException e) {
            throw new UnansweredException(domain + " did not answer: " + e.getCause());
        } catch (IOException e) {
            throw new UnansweredException(domain + " answered something else: " + e);
        } catch (InterruptedException e) {
            asked.cancel(true);
            Thread.currentThread().interrupt();
            throw new UnansweredException(domain + " was not waited for");
        }
    }

    private String token() {
        try {
            return token.value();
        } catch (RuntimeException e) {
            throw new UnansweredException("there is no token to ask with: " + e);
        }
    }

    private static Counted counted(JsonNode answer) {
        Map<Cell, BigDecimal> cells = new HashMap<>();
        for (JsonNode count : answer.required("counts")) {
            cells.merge(
                    new Cell(
                            count.required("measure").asText(),
                            count.required("region").asText(),
                            YearMonth.parse(count.required("month").asText())),
                    new BigDecimal(count.required("value").asText()),
                    BigDecimal::add);
        }
        return new Counted(
                answer.required("position").asLong(),
                Instant.parse(answer.required("countedAt").asText()),
                cells);
    }

    /** The service gave no counts. */
    static final class UnansweredException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnansweredException(String reason) {
            super(reason);
        }
    }
}
