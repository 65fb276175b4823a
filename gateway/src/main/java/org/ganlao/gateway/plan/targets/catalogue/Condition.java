package org.ganlao.gateway.plan.targets.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** A fact counts only where this field holds one of these values. */
public record Condition(String field, List<String> values) {

    public Condition {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("a condition needs at least one value");
        }
    }

    public boolean holds(JsonNode fact) {
        JsonNode value = fact.get(field);
        return value != null && !value.isNull() && values.contains(value.asText());
    }
}
