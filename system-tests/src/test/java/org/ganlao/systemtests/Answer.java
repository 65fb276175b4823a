package org.ganlao.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.util.UUID;

/** What the platform answered. */
public record Answer(int status, HttpHeaders headers, String body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public boolean isSuccess() {
        return status / 100 == 2;
    }

    /** Whether the request was refused for good, rather than not carried out for now. */
    public boolean isRefusal() {
        return status / 100 == 4 && status != 401 && status != 429 && !isInFlight();
    }

    private boolean isInFlight() {
        return status == 409 && json().path("code").asText().equals("idempotency-key-in-flight");
    }

    public boolean isReplayed() {
        return headers.firstValue("Idempotency-Replayed").isPresent();
    }

    public String etag() {
        return headers.firstValue("ETag").orElseThrow();
    }

    public UUID id() {
        return UUID.fromString(json().required("id").asText());
    }

    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(body, e);
        }
    }

    /** @throws AssertionError with the whole answer if the status is another one */
    public Answer expect(int expected) {
        if (status != expected) {
            throw new AssertionError("answered %d instead of %d: %s".formatted(status, expected, body));
        }
        return this;
    }
}
