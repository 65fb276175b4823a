package org.ganlao.platformtest.endpoints;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/**
 * One way to spoil a valid body.
 *
 * @param pointer the member at fault
 * @param spoil does it, in a copy of the body, to the object that holds the member
 */
record Distortion(String name, String pointer, BiConsumer<ObjectNode, String> spoil) {

    private static final int LONG = 10_000;

    /**
     * Every required member left out, every member of another type, every text too long, a member too many everywhere. Of a
     * list, the first item and the last one.
     */
    static List<Distortion> of(JsonNode body, JsonNode schema, ApiDocument document) {
        List<Distortion> found = new ArrayList<>();
        collect(body, document.resolved(schema), "", document, found);
        return found;
    }

    JsonNode appliedTo(JsonNode body) {
        JsonNode copy = body.deepCopy();
        JsonPointer at = JsonPointer.compile(pointer);
        spoil.accept((ObjectNode) copy.at(at.head()), at.last().getMatchingProperty());
        return copy;
    }

    private static void collect(
            JsonNode node, JsonNode schema, String pointer, ApiDocument document, List<Distortion> found) {
        if (node instanceof ArrayNode list) {
            JsonNode items = document.resolved(schema.path("items"));
            IntStream.of(0, list.size() - 1)
                    .distinct()
                    .filter(i -> i >= 0)
                    .forEach(i -> collect(list.get(i), items, pointer + "/" + i, document, found));
        }
        if (node instanceof ObjectNode) {
            found.add(new Distortion("a field too many", pointer + "/surplus", (holder, name) -> holder.put(name, 1)));
            schema.path("required").forEach(required -> found.add(missing(pointer + "/" + required.asText())));
            node.properties().forEach(member -> {
                String at = pointer + "/" + member.getKey();
                found.add(wrongType(at, member.getValue()));
                if (member.getValue().isTextual()) {
                    found.add(tooLong(at));
                }
                JsonNode below = schema.path("properties").path(member.getKey());
                collect(member.getValue(), document.resolved(below), at, document, found);
            });
        }
    }

    private static Distortion missing(String pointer) {
        return new Distortion("missing", pointer, ObjectNode::remove);
    }

    private static Distortion wrongType(String pointer, JsonNode value) {
        JsonNode wrong = value.isContainerNode()
                ? JsonNodeFactory.instance.textNode("text")
                : JsonNodeFactory.instance.objectNode().put("surplus", 1);
        return new Distortion("of another type", pointer, (holder, name) -> holder.set(name, wrong));
    }

    private static Distortion tooLong(String pointer) {
        return new Distortion("too long", pointer, (holder, name) -> holder.put(name, "x".repeat(LONG)));
    }
}
