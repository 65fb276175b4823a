package org.ganlao.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.ganlao.localstack.Http;

/**
 * Somebody who asks for the progress of all counties forty times a second, and so sees when each placement that was posted
 * counts in its county: those of a county in the order in which they were posted.
 */
final class Sight implements AutoCloseable {

    private static final long LOOK_MILLIS = 25;
    private static final long PATIENCE_NANOS = Duration.ofMinutes(2).toNanos();
    private static final String COUNTIES =
            "/v1/plans/2007/progress?month=2007-12&level=county&indicator=" + Slice.TARGET;

    private final Http http = new Http(Duration.ofSeconds(30));
    private final ObjectMapper json = new ObjectMapper();
    private final String gateway;
    private final String token;
    private final Map<String, Long> counted;
    private final Map<String, Queue<Long>> posted = new HashMap<>();
    private final Thread thread = new Thread(this::look, "sight");
    private final List<Latencies.Latency> seen = new ArrayList<>();
    private volatile RuntimeException failure;
    private volatile boolean closed;

    private Sight(String gateway, String token) throws IOException {
        this.gateway = gateway;
        this.token = token;
        this.counted = counts();
        Placements.counties().forEach(county -> posted.put(county, new ConcurrentLinkedQueue<>()));
    }

    static Sight of(String gateway, String token) throws IOException {
        Sight sight = new Sight(gateway, token);
        sight.thread.start();
        return sight;
    }

    /** A placement in this county is posted now. */
    void posts(String county) {
        posted.get(county).add(System.nanoTime());
    }

    /**
     * Returns when all that was posted is seen.
     *
     * @return how long each took since the last such call
     */
    Latencies awaitAll() throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (posted.values().stream().anyMatch(queue -> !queue.isEmpty())) {
            if (failure != null) {
                throw failure;
            }
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("placements do not count that were posted: "
                        + posted.values().stream().mapToInt(Queue::size).sum());
            }
            Thread.sleep(LOOK_MILLIS);
        }
        synchronized (seen) {
            Latencies latencies = Latencies.of(List.copyOf(seen), true);
            seen.clear();
            return latencies;
        }
    }

    private void look() {
        try {
            while (!closed) {
                Map<String, Long> now = counts();
                long at = System.nanoTime();
                now.forEach((county, count) -> see(county, count, at));
                Thread.sleep(LOOK_MILLIS);
            }
        } catch (IOException | RuntimeException e) {
            failure = new IllegalStateException("progress is seen no more", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void see(String county, long count, long at) {
        long before = counted.getOrDefault(county, 0L);
        synchronized (seen) {
            for (long i = before; i < count; i++) {
                Long since = posted.get(county).poll();
                if (since == null) {
                    throw new IllegalStateException(county + " counts what nobody posted: " + count);
                }
                seen.add(new Latencies.Latency(seen.size(), at - since));
            }
        }
        counted.put(county, count);
    }

    private Map<String, Long> counts() throws IOException {
        HttpResponse<String> answer = http.send(http.request(gateway + COUNTIES)
                .header("Authorization", "Bearer " + token)
                .build());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(COUNTIES + " answers " + answer.statusCode());
        }
        Map<String, Long> counts = new HashMap<>();
        for (JsonNode row : json.readTree(answer.body()).get("rows")) {
            counts.put(row.get("region").textValue(), row.path("actual").longValue());
        }
        return counts;
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
