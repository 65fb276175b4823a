package org.ganlao.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.ganlao.localstack.Http;

/** Bills and books at the social insurance service. */
final class InsuranceDesk {

    private static final long LOOK_MILLIS = 200;

    private final Http http = new Http(Duration.ofMinutes(2));
    private final ObjectMapper json = new ObjectMapper();
    private final String service;
    private final AccessToken tokens;

    InsuranceDesk(String service, AccessToken tokens) {
        this.service = service;
        this.tokens = tokens;
    }

    /**
     * Bills a month of a region and waits for the end.
     *
     * @param memory is told now and then how many bytes of the service's heap are in use
     * @return the run
     */
    JsonNode billed(String region, String month, LongConsumer memory) throws Exception {
        String at = "/v1/billing-runs/"
                + posted("/v1/billing-runs", "clerk", """
                        {"sourceRef": "%s", "region": "%s", "month": "%s"}""".formatted(UUID.randomUUID(), region, month))
                        .get("id")
                        .textValue();
        JsonNode run = read(at);
        while (!run.hasNonNull("finishedOn")) {
            String state = run.at("/job/state").textValue();
            if (!state.equals("queued") && !state.equals("running") && !state.equals("succeeded")) {
                throw new IllegalStateException("the run did not end well: " + run);
            }
            memory.accept(heap());
            Thread.sleep(LOOK_MILLIS);
            run = read(at);
        }
        return run;
    }

    /** Books one amount of an employer. */
    JsonNode booked(String region, String employer, String amount) throws Exception {
        return posted(
                "/v1/contribution-receipts", "cashier", """
                {"sourceRef": "%1$s", "number": "%1$s", "region": "%2$s", "employer": "%3$s", "receivedOn": "2007-12-01",
                 "amount": "%4$s"}""".formatted(UUID.randomUUID(), region, employer, amount));
    }

    private JsonNode posted(String path, String role, String body) throws Exception {
        return answer(
                201,
                http.request(service + path)
                        .header("Authorization", "Bearer " + tokens.with(role))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private JsonNode read(String path) throws Exception {
        return answer(200, http.request(service + path).header("Authorization", "Bearer " + tokens.with("clerk")));
    }

    private JsonNode answer(int expected, HttpRequest.Builder request) throws Exception {
        HttpResponse<String> said = http.send(request.build());
        if (said.statusCode() != expected) {
            throw new IllegalStateException(said.uri() + " says " + said.statusCode() + ": " + said.body());
        }
        return json.readTree(said.body());
    }

    private long heap() {
        return http.send(http.request(service + "/q/metrics").build())
                .body()
                .lines()
                .filter(line -> line.startsWith("jvm_memory_used_bytes") && line.contains("area=\"heap\""))
                .flatMap(line -> Stream.of(line.substring(line.lastIndexOf(' ') + 1)))
                .mapToLong(number -> (long) Double.parseDouble(number))
                .sum();
    }
}
