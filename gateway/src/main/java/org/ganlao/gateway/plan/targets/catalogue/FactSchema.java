package org.ganlao.gateway.plan.targets.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers what a JSON Schema says of the fields of a fact; follows {@code oneOf}, {@code anyOf}, {@code allOf}. */
final class FactSchema {

    private final List<JsonNode> alternatives;

    FactSchema(JsonNode schema) {
        this.alternatives = alternatives(schema).toList();
    }

    /** A field by its path, {@code onRoll.from}. */
    Optional<Field> field(String path) {
        int dot = path.indexOf('.');
        if (dot >= 0) {
            return field(path.substring(0, dot))
                    .flatMap(outer -> new FactSchema(outer.schema).field(path.substring(dot + 1)));
        }
        return alternatives.stream()
                .map(schema -> schema.path("properties").path(path))
                .filter(JsonNode::isObject)
                .findFirst()
                .map(Field::new);
    }

    private static Stream<JsonNode> alternatives(JsonNode schema) {
        List<JsonNode> parts = new ArrayList<>();
        for (String keyword : List.of("oneOf", "anyOf", "allOf")) {
            schema.path(keyword).forEach(parts::add);
        }
        return Stream.concat(Stream.of(schema), parts.stream().flatMap(FactSchema::alternatives));
    }

    /** One property and what it may hold. */
    static final class Field {

        private final JsonNode schema;
        private final List<JsonNode> alternatives;

        private Field(JsonNode schema) {
            this.schema = schema;
            this.alternatives = alternatives(schema).toList();
        }

        boolean isArray() {
            return hasType("array");
        }

        boolean isBoolean() {
            return hasType("boolean");
        }

        boolean isText() {
            return hasType("string");
        }

        boolean isNumberOrText() {
            return hasType("number") || hasType("integer") || hasType("string");
        }

        boolean isScalar() {
            return isBoolean() || isNumberOrText() || hasValues();
        }

        Optional<FactSchema> element() {
            return alternatives.stream()
                    .map(part -> part.path("items"))
                    .filter(JsonNode::isObject)
                    .findFirst()
                    .map(FactSchema::new);
        }

        /** Whether the field can ever hold this value. */
        boolean allows(String value) {
            if (hasValues()) {
                return values().anyMatch(possible -> possible.asText().equals(value));
            }
            return !isBoolean() || value.equals("true") || value.equals("false");
        }

        private boolean hasValues() {
            return values().findAny().isPresent();
        }

        private Stream<JsonNode> values() {
            return alternatives.stream().flatMap(part -> {
                List<JsonNode> possible = new ArrayList<>();
                part.path("enum").forEach(possible::add);
                if (part.has("const")) {
                    possible.add(part.get("const"));
                }
                return possible.stream();
            });
        }

        private boolean hasType(String type) {
            return alternatives.stream().anyMatch(part -> {
                JsonNode types = part.path("type");
                if (types.isArray()) {
                    for (JsonNode one : types) {
                        if (one.asText().equals(type)) {
                            return true;
                        }
                    }
                    return false;
                }
                return types.asText().equals(type);
            });
        }
    }
}
