package org.ganlao.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.ganlao.localstack.Http;

/** Sends files to a service, of job seekers or others, and waits until all of their rows are applied. */
final class SeekerImports {

    private static final Duration LIMIT = Duration.ofMinutes(30);
    private static final long LOOK_MILLIS = 200;
    private static final Set<String> UNFINISHED = Set.of("queued", "running");

    private final Http http = new Http(LIMIT);
    private final ObjectMapper json = new ObjectMapper();
    private final String service;
    private final String kind;
    private final String token;

    SeekerImports(String service, String token) {
        this(service, "job-seekers", token);
    }

    /** @param kind what the rows are, in the address of the service's import */
    SeekerImports(String service, String kind, String token) {
        this.service = service;
        this.kind = kind;
        this.token = token;
    }

    /**
     * How long an import took, by the service's clock, which is this machine's.
     *
     * @param receiving from the first byte of the request until the job was there
     * @param waiting until a worker had the job
     * @param applying until it had succeeded
     */
    record Taken(long rows, Duration receiving, Duration waiting, Duration applying) {

        Duration whole() {
            return receiving.plus(waiting).plus(applying);
        }

        double perSecond() {
            return rows * 1e9 / whole().toNanos();
        }
    }

    Taken take(Path file) throws IOException, InterruptedException {
        Instant sent = Instant.now();
        JsonNode accepted = answer(
                202,
                http.request(service + "/v1/imports/" + kind + "?mode=partial")
                        .header("Content-Type", "application/x-ndjson")
                        .POST(HttpRequest.BodyPublishers.ofFile(file)));
        JsonNode job = finished(accepted.get("id").textValue());
        Instant submitted = instant(job, "submittedAt");
        Instant started = instant(job, "startedAt");
        return new Taken(
                job.get("total").longValue(),
                Duration.between(sent, submitted),
                Duration.between(submitted, started),
                Duration.between(started, instant(job, "finishedAt")));
    }

    private JsonNode finished(String id) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (System.nanoTime() < deadline) {
            JsonNode job = answer(200, http.request(service + "/v1/jobs/" + id));
            String state = job.get("state").textValue();
            if (state.equals("succeeded")) {
                return job;
            }
            if (!UNFINISHED.contains(state)) {
                throw new IllegalStateException("the import did not take every row: " + job);
            }
            Thread.sleep(LOOK_MILLIS);
        }
        throw new IllegalStateException("the import did not end in " + LIMIT);
    }

    private JsonNode answer(int status, HttpRequest.Builder request) throws IOException {
        HttpResponse<String> answer =
                http.send(request.header("Authorization", "Bearer " + token).build());
        if (answer.statusCode() != status) {
            throw new IllegalStateException(answer.uri() + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return json.readTree(answer.body());
    }

    private static Instant instant(JsonNode job, String name) {
        return Instant.parse(job.get(name).textValue());
    }
}
