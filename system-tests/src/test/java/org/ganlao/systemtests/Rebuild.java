package org.ganlao.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;

/** The gateway reads every event again from the first one. */
public final class Rebuild {

    private static final String SYSTEM = "ganlao-gateway";

    private Rebuild() {}

    /**
     * Returns when it has ended.
     *
     * @param verify only compare: what served goes on serving
     * @return the job, which says how it ended
     */
    public static JsonNode run(Client gateway, boolean verify) {
        String job = gateway.post(SYSTEM, "/internal/rebuild?verify=" + verify, "")
                .expect(202)
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^https?://[^/]+", "");
        Waiting.upTo(Duration.ofSeconds(90), "the rebuild ends")
                .until(() -> !state(gateway, job).matches("(?i)queued|running"));
        return read(gateway, job);
    }

    private static String state(Client gateway, String job) {
        return read(gateway, job).required("state").asText();
    }

    private static JsonNode read(Client gateway, String job) {
        return gateway.get(SYSTEM, job).expect(200).json();
    }
}
