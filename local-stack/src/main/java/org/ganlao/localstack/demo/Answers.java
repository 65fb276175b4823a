package org.ganlao.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the services answered, kept beside the stack's data: later steps quote it, and a step with an answer is not posted
 * again, however long ago that was.
 */
final class Answers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final ObjectNode answers;

    Answers(Path file) {
        this.file = file;
        try {
            this.answers = Files.exists(file) ? (ObjectNode) JSON.readTree(file.toFile()) : JSON.createObjectNode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(Step step) {
        return answers.has(step.id());
    }

    void add(Step step, JsonNode body, String etag) {
        answers.putObject(step.id()).put("etag", etag).set("body", body);
    }

    JsonNode body(String stepId, String pointer) {
        JsonNode value = of(stepId).get("body").at(pointer);
        if (value.isMissingNode()) {
            throw new DemoException("the answer to " + stepId + " has no " + pointer);
        }
        return value;
    }

    JsonNode etag(String stepId) {
        return of(stepId).get("etag");
    }

    private JsonNode of(String stepId) {
        if (!answers.has(stepId)) {
            throw new DemoException("step " + stepId + " has not been played yet");
        }
        return answers.get(stepId);
    }

    void keep() {
        try {
            Files.createDirectories(file.getParent());
            JSON.writeValue(file.toFile(), answers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
