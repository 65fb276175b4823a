package org.ganlao.platformtest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** One record as it lies in Kafka, everything as text; key and value are null where the record has none. */
public record TopicRecord(
        String topic, int partition, long offset, String key, Map<String, String> headers, String value) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static TopicRecord of(ConsumerRecord<byte[], byte[]> record) {
        Map<String, String> headers = new TreeMap<>();
        record.headers().forEach(header -> headers.put(header.key(), text(header.value())));
        return new TopicRecord(
                record.topic(), record.partition(), record.offset(), text(record.key()), headers, text(record.value()));
    }

    private static String text(byte[] bytes) {
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }

    /** The CloudEvents type, null if it is no event. */
    public String type() {
        return headers.get("ce_type");
    }

    public JsonNode json() {
        try {
            return JSON.readTree(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
