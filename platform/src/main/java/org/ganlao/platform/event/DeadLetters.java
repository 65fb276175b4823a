package org.ganlao.platform.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Records that could not be handled, kept whole in the consumer's database until a person decides. */
@ApplicationScoped
class DeadLetters {

    private static final String PUT = """
            insert into dead_letter
                (id, consumer, topic, partition, record_offset, record_key, headers, payload, reason, failed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (consumer, topic, partition, record_offset) do nothing""";

    private final DataSource dataSource;
    private final ObjectMapper json;
    private final Clock clock;

    DeadLetters(DataSource dataSource, ObjectMapper json, Clock clock) {
        this.dataSource = dataSource;
        this.json = json;
        this.clock = clock;
    }

    /** In the transaction that steps over the record. */
    void put(String consumer, ConsumerRecord<String, byte[]> record, String reason) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement put = connection.prepareStatement(PUT)) {
            put.setObject(1, UUID.randomUUID());
            put.setString(2, consumer);
            put.setString(3, record.topic());
            put.setInt(4, record.partition());
            put.setLong(5, record.offset());
            put.setString(6, record.key());
            put.setString(7, json.writeValueAsString(headers(record)));
            put.setBytes(8, record.value());
            put.setString(9, reason);
            put.setObject(10, clock.instant().atOffset(ZoneOffset.UTC));
            put.executeUpdate();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("the dead letter was not stored", e);
        }
    }

    private static Map<String, String> headers(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new TreeMap<>();
        record.headers()
                .forEach(header -> headers.put(
                        header.key(),
                        header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8)));
        return headers;
    }
}
