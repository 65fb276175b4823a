package org.ganlao.systemtests.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One post that the platform took.
 *
 * @param path at the front door
 * @param replayed whether it had been taken before under its key
 */
public record AcceptedPost(String path, JsonNode body, JsonNode answer, boolean replayed) {

    private static final Pattern CHANGE = Pattern.compile("/api/[a-z]+/v1/([a-z-]+)/([0-9a-f-]{36})/([a-z-]+)");
    private static final Pattern RECORD = Pattern.compile("/api/[a-z]+/v1/([a-z-]+)");

    /** What kind of record it makes, or changes and how: {@code placements}, {@code placements/annulment}. */
    String kind() {
        Matcher change = CHANGE.matcher(path);
        if (change.matches()) {
            return change.group(1) + "/" + change.group(3);
        }
        Matcher record = RECORD.matcher(path);
        return record.matches() ? record.group(1) : path;
    }

    /** Whether it says who has to reach what, or how far they are, and tells no fact: all that the gateway itself takes but openings. */
    boolean isAboutThePlan() {
        return path.startsWith("/v1/") && !kind().equals(Posts.OPENINGS);
    }

    /** Of the record that it made or changed; empty where it made none. */
    String id() {
        Matcher change = CHANGE.matcher(path);
        return change.matches() ? change.group(2) : answer.path("id").asText();
    }

    /** The same record, with what the correction states anew. */
    AcceptedPost correctedBy(AcceptedPost correction) {
        ObjectNode stated = body.deepCopy();
        correction.body().properties().forEach(part -> {
            if (stated.has(part.getKey())) {
                stated.set(part.getKey(), part.getValue());
            }
        });
        return new AcceptedPost(path, stated, answer, replayed);
    }

    /** A text of the body, such as {@code job.region}; null where it has none. */
    String text(String dotted) {
        JsonNode node = body;
        for (String step : dotted.split("\\.")) {
            node = node.path(step);
        }
        return node.isMissingNode() || node.isNull() ? null : node.asText();
    }

    LocalDate day(String dotted) {
        return LocalDate.parse(text(dotted));
    }

    boolean flag(String dotted) {
        return Boolean.parseBoolean(text(dotted));
    }

    /** ID numbers that it carried. */
    List<String> idNumbers() {
        return body.findValues("person").stream()
                .map(person -> person.path("number").asText())
                .filter(number -> !number.isEmpty())
                .toList();
    }
}
