package org.ganlao.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The gateway's comparison of its totals with what the services count in their own tables. */
public final class Reconciliation {

    private static final String PATH = "/v1/reconciliations";
    private static final String SUPERVISOR = "supervisor.province";

    private final Client client;

    public Reconciliation(Client client) {
        this.client = client;
    }

    /** How the comparison with one service ended. */
    public record Outcome(String domain, String state, long cells, String differences, String reason) {}

    /** No service counts anything else than the gateway. */
    public static void assertEqual(Client client) {
        assertThat(new Reconciliation(client).run())
                .hasSize(4)
                .allSatisfy(outcome ->
                        assertThat(outcome.state()).as(outcome.toString()).isEqualTo("equal"));
    }

    /** With every service; returns when all have ended. */
    public List<Outcome> run() {
        List<Outcome> outcomes = new ArrayList<>();
        client.post(SUPERVISOR, PATH, "{\"sourceRef\": \"%s\"}".formatted(UUID.randomUUID()))
                .expect(202)
                .json()
                .forEach(begun -> outcomes.add(ended(begun.required("id").asText())));
        return outcomes;
    }

    private Outcome ended(String id) {
        String path = PATH + "/" + id;
        Waiting.upTo(Duration.ofSeconds(90), "reconciliation " + id + " ends")
                .until(() -> !read(path).required("state").asText().equals("waiting"));
        JsonNode ended = read(path);
        return new Outcome(
                ended.required("domain").asText(),
                ended.required("state").asText(),
                ended.required("cells").asLong(),
                ended.path("differences").toString(),
                ended.path("reason").asText());
    }

    private JsonNode read(String path) {
        return client.get(SUPERVISOR, path).expect(200).json();
    }
}
