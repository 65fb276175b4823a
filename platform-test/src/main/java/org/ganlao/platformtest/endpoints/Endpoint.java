package org.ganlao.platformtest.endpoints;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/**
 * One operation of the service's OpenAPI document.
 *
 * @param path template, {@code /v1/tickets/{id}}
 * @param roles that may call it; empty with {@code secured}: any authenticated caller
 * @param takes media type of the body; null without one
 * @param body its schema, references resolved; null without one
 * @param registers whether it answers that it made a record
 * @param needsKey whether it takes {@code Idempotency-Key}
 * @param needsVersion whether it takes {@code If-Match}
 */
record Endpoint(
        String method,
        String path,
        boolean secured,
        Set<String> roles,
        String takes,
        JsonNode body,
        boolean registers,
        boolean needsKey,
        boolean needsVersion,
        boolean paged) {

    String name() {
        return method + " " + path;
    }

    /** @param pattern {@code POST /v1/tickets}, or {@code POST /v1/tickets*} for all whose names begin so */
    boolean matches(String pattern) {
        return pattern.endsWith("*")
                ? name().startsWith(pattern.substring(0, pattern.length() - 1))
                : name().equals(pattern);
    }

    boolean isRead() {
        return method.equals("GET");
    }

    boolean namesReference() {
        return body != null && body.path("properties").has("sourceRef");
    }

    boolean hasVariables() {
        return path.contains("{");
    }

    /** Some address of this shape, where nothing is. */
    String emptyAddress() {
        return path.replaceAll("\\{[^}]+}", "00000000-0000-4000-8000-000000000000");
    }
}
