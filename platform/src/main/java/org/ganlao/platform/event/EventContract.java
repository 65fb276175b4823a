package org.ganlao.platform.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.ValidationMessage;
import java.util.Set;

/**
 * What contracts say of one event type.
 *
 * @param type {@code org.ganlao.<domain>.<fact>.<verb>.v1}
 * @param schema the JSON Schema of its data
 * @param sample an example that consumers test against
 */
public record EventContract(String type, String domain, String fact, String verb, JsonSchema schema, JsonNode sample) {

    /** The node that describes one fact: the data itself, or the members of {@code items}. */
    public JsonNode factSchema() {
        JsonNode root = schema.getSchemaNode();
        JsonNode items = root.at("/properties/items/items");
        return items.isMissingNode() ? root : items;
    }

    /** @throws IllegalArgumentException naming every violation */
    void requireValid(JsonNode data) {
        Set<ValidationMessage> violations = schema.validate(data);
        if (!violations.isEmpty()) {
            throw new IllegalArgumentException(type + " breaks its schema: " + violations);
        }
    }
}
