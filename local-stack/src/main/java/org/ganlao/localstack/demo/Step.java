package org.ganlao.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One post, or one question, ready to be sent but for the answers of earlier steps, which its texts may quote.
 *
 * @param id names it for good; a post with this id is made once
 * @param user signs in for it
 * @param on the day on which it happens; null for the demo's own
 * @param path behind the front door
 * @param ifMatch the version that it changes; null if it changes none
 * @param body JSON, or a text (CSV) when it is a text node; null of a question
 * @param asLongAs of a question: it is asked again while the answer has these fields; null of a post
 */
record Step(
        String id,
        String user,
        LocalDate on,
        String path,
        String ifMatch,
        String contentType,
        JsonNode body,
        JsonNode asLongAs) {

    boolean isQuestion() {
        return body == null;
    }

    /** Whether an answer to the question is not the one that is waited for. */
    boolean isAskedAgain(JsonNode answer) {
        return asLongAs.properties().stream().allMatch(field -> field.getValue().equals(answer.get(field.getKey())));
    }

    String idempotencyKey() {
        return UUID.nameUUIDFromBytes(("demo/" + id).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
