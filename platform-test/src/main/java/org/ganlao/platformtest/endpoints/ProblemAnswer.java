package org.ganlao.platformtest.endpoints;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** An answer that should be a problem. */
record ProblemAnswer(Answer answer, JsonNode json) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static ProblemAnswer of(Answer answer) {
        assertThat(answer.contentType()).as(answer.toString()).isEqualTo("application/problem+json");
        ProblemAnswer problem = new ProblemAnswer(answer, parsed(answer.text()));
        problem.isComplete();
        return problem;
    }

    private static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + text, e);
        }
    }

    private void isComplete() {
        assertThat(json.path("type").asText()).as(answer.text()).isEqualTo("/problems/" + code());
        assertThat(json.path("traceId").asText()).as(answer.text()).matches("[0-9a-f]{32}");
    }

    ProblemAnswer has(int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(code()).as(answer.text()).isEqualTo(code);
        return this;
    }

    /** Refused as faulty in form (400) or by a rule (422). */
    ProblemAnswer isRefusal() {
        assertThat(answer.status()).as(answer.text()).isIn(400, 422);
        return this;
    }

    /** A fault in form must say where it is; a rule may speak of the whole. */
    void pointsAt(String pointer) {
        JsonNode violations = json.path("violations");
        if (answer.status() == 422 && violations.isEmpty()) {
            return;
        }
        assertThat(violations)
                .as(answer.text())
                .anySatisfy(violation ->
                        assertThat(violation.path("pointer").asText()).startsWith(pointer));
    }

    private String code() {
        return json.path("code").asText();
    }
}
