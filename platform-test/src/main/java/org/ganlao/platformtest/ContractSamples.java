package org.ganlao.platformtest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Schema and sample of one event type, from the contracts: the producer's test checks against it, the consumer's reads it. */
public final class ContractSamples {

    private static final String TYPE_PREFIX = "org.ganlao.";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String path;
    private final JsonSchema schema;

    private ContractSamples(String path, JsonSchema schema) {
        this.path = path;
        this.schema = schema;
    }

    /** @param eventType such as {@code org.ganlao.employment.placement.recorded.v1} */
    public static ContractSamples of(String eventType) {
        if (!eventType.startsWith(TYPE_PREFIX)) {
            throw new IllegalArgumentException("not an event type of ours: " + eventType);
        }
        String[] domainAndFact = eventType.substring(TYPE_PREFIX.length()).split("\\.", 2);
        String path = "contracts/events/" + domainAndFact[0] + "/" + domainAndFact[1];
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(read(path + ".schema.json"));
        return new ContractSamples(path, schema);
    }

    public JsonNode schema() {
        return schema.getSchemaNode();
    }

    /** A real event's data. */
    public JsonNode sample() {
        return read(path + ".sample.json");
    }

    /** What the schema has against this data; empty if it conforms. Formats (date, uuid) count. */
    public List<String> violations(JsonNode data) {
        return schema.validate(data, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true)).stream()
                .map(ValidationMessage::getMessage)
                .sorted()
                .toList();
    }

    public List<String> violations(String json) {
        try {
            return violations(JSON.readTree(json));
        } catch (IOException e) {
            return List.of("not JSON: " + e.getMessage());
        }
    }

    /** Names of the fields that either this data or the sample has at this JSON pointer, and the other one has not. */
    public Set<String> differingFields(JsonNode data, String pointer) {
        Set<String> stated = fields(data.at(pointer));
        Set<String> expected = fields(sample().at(pointer));
        Set<String> differing = new TreeSet<>(stated);
        differing.addAll(expected);
        differing.removeIf(name -> stated.contains(name) && expected.contains(name));
        return differing;
    }

    private static Set<String> fields(JsonNode data) {
        Set<String> names = new TreeSet<>();
        data.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode read(String path) {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            if (file == null) {
                throw new AssertionError("the contracts have no " + path);
            }
            return JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
