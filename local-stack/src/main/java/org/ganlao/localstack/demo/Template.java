package org.ganlao.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills places in texts, anywhere in a JSON tree. A text that is nothing but one place becomes the value itself. */
final class Template {

    private final Pattern place;
    private final Function<String, JsonNode> value;

    private Template(Pattern place, Function<String, JsonNode> value) {
        this.place = place;
        this.value = value;
    }

    /** Places written <code>${name}</code>. */
    static Template ofVariables(Function<String, JsonNode> value) {
        return new Template(Pattern.compile("\\$\\{([^}]+)}"), value);
    }

    /** Places written <code>{{function argument argument}}</code>. */
    static Template ofFunctions(Function<String, JsonNode> value) {
        return new Template(Pattern.compile("\\{\\{([^}]+)}}"), value);
    }

    JsonNode fill(JsonNode node) {
        if (node.isTextual()) {
            return fill(node.textValue());
        }
        if (node.isObject()) {
            ObjectNode filled = JsonNodeFactory.instance.objectNode();
            node.properties().forEach(field -> filled.set(field.getKey(), fill(field.getValue())));
            return filled;
        }
        if (node.isArray()) {
            ArrayNode filled = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> filled.add(fill(element)));
            return filled;
        }
        return node;
    }

    private JsonNode fill(String text) {
        Matcher matcher = place.matcher(text);
        if (matcher.matches()) {
            return value.apply(matcher.group(1).strip());
        }
        return TextNode.valueOf(matcher.reset()
                .replaceAll(found -> Matcher.quoteReplacement(
                        value.apply(found.group(1).strip()).asText())));
    }
}
