package org.ganlao.platform.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * A CloudEvents 1.0 record as it came from Kafka, in binary mode.
 *
 * @param record where it stood and its bytes
 */
public record IncomingEvent(UUID id, String type, String source, Instant time, ConsumerRecord<String, byte[]> record) {

    /** @throws PoisonException if a required CloudEvents header is missing or broken */
    public static IncomingEvent from(ConsumerRecord<String, byte[]> record) {
        try {
            return new IncomingEvent(
                    UUID.fromString(required(record, CloudEvents.ID)),
                    required(record, CloudEvents.TYPE),
                    required(record, CloudEvents.SOURCE),
                    Instant.parse(required(record, CloudEvents.TIME)),
                    record);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new PoisonException("a CloudEvents header is broken: " + e.getMessage(), e);
        }
    }

    /**
     * What a record says, without a look at the rest.
     *
     * @throws PoisonException if it does not say
     */
    static String typeOf(ConsumerRecord<String, byte[]> record) {
        return required(record, CloudEvents.TYPE);
    }

    /** Through which program it came; empty where the service did not say. */
    public Optional<String> client() {
        return header(CloudEvents.CLIENT);
    }

    /**
     * Its place in the feed of its service, which increases within a partition; empty where the service did not say.
     *
     * @throws PoisonException if what it says is no number
     */
    public OptionalLong feedPosition() {
        Optional<String> told = header(CloudEvents.FEED_POSITION);
        try {
            return told.map(Long::parseLong).map(OptionalLong::of).orElseGet(OptionalLong::empty);
        } catch (NumberFormatException e) {
            throw new PoisonException("no feed position: " + told.orElseThrow(), e);
        }
    }

    private Optional<String> header(String name) {
        return Optional.ofNullable(record.headers().lastHeader(name))
                .map(Header::value)
                .map(value -> new String(value, StandardCharsets.UTF_8));
    }

    public byte[] payload() {
        return record.value();
    }

    /** @throws PoisonException if the payload is not JSON */
    public JsonNode data(ObjectMapper json) {
        try {
            JsonNode data = record.value() == null ? null : json.readTree(record.value());
            if (data == null || !data.isObject()) {
                throw new PoisonException("the payload is no JSON object");
            }
            return data;
        } catch (IOException e) {
            throw new PoisonException("the payload is not JSON: " + e.getMessage(), e);
        }
    }

    /** The facts of the event: its {@code items}, or the data itself. */
    public Iterable<JsonNode> facts(ObjectMapper json) {
        JsonNode data = data(json);
        JsonNode items = data.get("items");
        Iterator<JsonNode> facts = items == null ? List.of(data).iterator() : items.elements();
        return () -> facts;
    }

    private static String required(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        if (header == null || header.value() == null) {
            throw new PoisonException("no header " + name);
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
