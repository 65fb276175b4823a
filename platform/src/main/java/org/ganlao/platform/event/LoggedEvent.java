package org.ganlao.platform.event;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A row of the change log with its place in the feed. */
record LoggedEvent(
        long position,
        UUID eventId,
        Instant recordedAt,
        String topic,
        String key,
        String type,
        String traceparent,
        String client,
        String payload) {

    private static final String AFTER = """
            select f.position, l.event_id, l.recorded_at, l.topic, l.event_key, l.event_type, l.traceparent, l.client,
                   l.payload
              from change_feed f join change_log l on l.recorded_at = f.recorded_at and l.event_id = f.event_id
             where f.position > ? order by f.position limit ?""";

    static List<LoggedEvent> after(Connection connection, long position, int limit) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(AFTER)) {
            select.setLong(1, position);
            select.setInt(2, limit);
            List<LoggedEvent> events = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    events.add(new LoggedEvent(
                            row.getLong(1),
                            row.getObject(2, UUID.class),
                            row.getObject(3, OffsetDateTime.class).toInstant(),
                            row.getString(4),
                            row.getString(5),
                            row.getString(6),
                            row.getString(7),
                            row.getString(8),
                            row.getString(9)));
                }
            }
            return events;
        }
    }

    ProducerRecord<String, byte[]> toRecord(String domain) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, key, bytes(payload));
        record.headers()
                .add(CloudEvents.ID, bytes(eventId.toString()))
                .add(CloudEvents.TYPE, bytes(type))
                .add(CloudEvents.SOURCE, bytes("/ganlao/" + domain))
                .add(CloudEvents.SPEC_VERSION, bytes("1.0"))
                .add(CloudEvents.TIME, bytes(recordedAt.toString()))
                .add(CloudEvents.SUBJECT, bytes(key))
                .add(CloudEvents.FEED_POSITION, bytes(Long.toString(position)))
                .add(CloudEvents.CONTENT_TYPE, bytes("application/json"));
        if (traceparent != null) {
            record.headers().add(CloudEvents.TRACE_PARENT, bytes(traceparent));
        }
        if (client != null) {
            record.headers().add(CloudEvents.CLIENT, bytes(client));
        }
        return record;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
