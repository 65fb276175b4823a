package org.ganlao.gateway.route.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * How long and how large a value can get that no rule of its own bounds: an address has 4,096 bytes, a JSON body that is handed in
 * one MiB ({@code ganlao.http.json-limit}), and a number or a list what its type holds.
 */
final class Bounds {

    private static final int OF_AN_ADDRESS = 4_096;
    private static final int OF_A_BODY = 1 << 20;

    private static final String INT_64 = "int64";
    private static final Map<String, Integer> BY_FORMAT = Map.of("date", 10, "date-time", 35, "uuid", 36);
    private static final List<String> PARTS = List.of("items", "additionalProperties");
    private static final List<String> CHOICES = List.of("allOf", "anyOf", "oneOf", "prefixItems");

    private Bounds() {}

    static void write(ObjectNode document) {
        JsonNode components = document.path("components");
        components.path("schemas").forEach(schema -> bound(schema, OF_A_BODY));
        components.path("parameters").forEach(Bounds::parameter);
        components.path("headers").forEach(Bounds::parameter);
        components.path("responses").forEach(Bounds::response);
        document.path("paths").forEach(path -> {
            path.path("parameters").forEach(Bounds::parameter);
            path.forEach(Bounds::operation);
        });
    }

    private static void operation(JsonNode operation) {
        operation.path("parameters").forEach(Bounds::parameter);
        content(operation.path("requestBody"));
        operation.path("responses").forEach(Bounds::response);
    }

    private static void response(JsonNode response) {
        content(response);
        response.path("headers").forEach(Bounds::parameter);
    }

    private static void parameter(JsonNode parameter) {
        bound(parameter.path("schema"), OF_AN_ADDRESS);
    }

    /** What is no JSON streams, and is bounded by what a file may hold. */
    private static void content(JsonNode message) {
        message.path("content")
                .properties()
                .forEach(type -> bound(
                        type.getValue().path("schema"),
                        type.getKey().endsWith("json") ? OF_A_BODY : Integer.MAX_VALUE));
    }

    private static void bound(JsonNode found, int longest) {
        if (!(found instanceof ObjectNode schema)) {
            return;
        }
        if (is(schema, "string")) {
            text(schema, longest);
        }
        if (is(schema, "integer")) {
            whole(schema);
        }
        if (is(schema, "array") && !schema.has("maxItems")) {
            schema.put("maxItems", longest == OF_AN_ADDRESS ? OF_AN_ADDRESS / 2 : Integer.MAX_VALUE);
        }
        schema.path("properties").forEach(property -> bound(property, longest));
        PARTS.forEach(part -> bound(schema.path(part), longest));
        CHOICES.forEach(choices -> schema.path(choices).forEach(choice -> bound(choice, longest)));
    }

    private static void text(ObjectNode schema, int longest) {
        if (!schema.has("maxLength") && !schema.has("enum") && !schema.has("const")) {
            schema.put("maxLength", BY_FORMAT.getOrDefault(schema.path("format").asText(), longest));
        }
    }

    private static void whole(ObjectNode schema) {
        if (!schema.has("format")) {
            schema.put("format", "int32");
        }
        boolean isLong = schema.path("format").asText().equals(INT_64);
        if (!schema.has("minimum") && !schema.has("exclusiveMinimum")) {
            schema.put("minimum", isLong ? Long.MIN_VALUE : Integer.MIN_VALUE);
        }
        if (!schema.has("maximum") && !schema.has("exclusiveMaximum")) {
            schema.put("maximum", isLong ? Long.MAX_VALUE : Integer.MAX_VALUE);
        }
    }

    private static boolean is(ObjectNode schema, String type) {
        JsonNode types = schema.path("type");
        return types.isTextual()
                ? types.asText().equals(type)
                : StreamSupport.stream(types.spliterator(), false)
                        .anyMatch(one -> one.asText().equals(type));
    }
}
