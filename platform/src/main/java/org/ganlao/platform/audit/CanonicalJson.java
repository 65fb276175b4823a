package org.ganlao.platform.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;

/**
 * One form of bytes per JSON value, after RFC 8785: no white space, members sorted by UTF-16 code units, shortest escapes.
 * Numbers differ from the RFC: they are kept exact, in plain notation without trailing zeros, instead of passing through
 * a double.
 */
final class CanonicalJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private CanonicalJson() {}

    static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static byte[] bytes(Object value) {
        StringBuilder out = new StringBuilder();
        write(MAPPER.valueToTree(value), out);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** An object whose members are given one by one, in their order, so that none has to be found and sorted. */
    static Members members() {
        return new Members();
    }

    static final class Members {

        private final StringBuilder out = new StringBuilder();

        Members text(String name, String text) {
            begin(name);
            if (text == null) {
                out.append("null");
            } else {
                writeString(text, out);
            }
            return this;
        }

        Members number(String name, long number) {
            begin(name);
            out.append(number);
            return this;
        }

        Members texts(String name, List<String> texts) {
            begin(name);
            String separator = "[";
            for (String text : texts) {
                out.append(separator);
                writeString(text, out);
                separator = ",";
            }
            out.append(texts.isEmpty() ? "[]" : "]");
            return this;
        }

        Members value(String name, JsonNode value) {
            begin(name);
            write(value, out);
            return this;
        }

        private void begin(String name) {
            out.append(out.isEmpty() ? '{' : ',');
            writeString(name, out);
            out.append(':');
        }

        byte[] bytes() {
            return out.append('}').toString().getBytes(StandardCharsets.UTF_8);
        }
    }

    private static void write(JsonNode node, StringBuilder out) {
        switch (node.getNodeType()) {
            case OBJECT -> writeObject(node, out);
            case ARRAY -> writeArray(node, out);
            case STRING -> writeString(node.textValue(), out);
            case NUMBER -> out.append(plain(node.decimalValue()));
            case BOOLEAN, NULL -> out.append(node.asText());
            case BINARY, MISSING, POJO -> throw new IllegalArgumentException("no JSON value: " + node.getNodeType());
        }
    }

    private static void writeObject(JsonNode object, StringBuilder out) {
        TreeMap<String, JsonNode> members = new TreeMap<>();
        object.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        out.append('{');
        String separator = "";
        for (var member : members.entrySet()) {
            out.append(separator);
            writeString(member.getKey(), out);
            out.append(':');
            write(member.getValue(), out);
            separator = ",";
        }
        out.append('}');
    }

    private static void writeArray(JsonNode array, StringBuilder out) {
        out.append('[');
        for (Iterator<JsonNode> items = array.elements(); items.hasNext(); ) {
            write(items.next(), out);
            out.append(items.hasNext() ? "," : "");
        }
        out.append(']');
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static void writeString(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            switch (unit) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (unit < 0x20) {
                        out.append("\\u%04x".formatted((int) unit));
                    } else {
                        out.append(unit);
                    }
                }
            }
        }
        out.append('"');
    }
}
