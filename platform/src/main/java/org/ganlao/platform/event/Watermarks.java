package org.ganlao.platform.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * Says how far this service has told everything: "up to this feed position, up to this recording time, and it stands
 * before these offsets". A consumer that has passed the offsets knows all of it.
 */
@ApplicationScoped
class Watermarks {

    /** The event type on the watermark topic; the key is the domain. */
    static final String TYPE = "org.ganlao.platform.watermark.advanced.v1";

    private static final String OLDEST_OPEN_TRANSACTION = """
            select least(now(), min(xact_start)) from pg_stat_activity
             where datname = current_database() and pid <> pg_backend_pid()
               and backend_type = 'client backend' and xact_start is not null""";

    private final KafkaClients kafka;
    private final EventSettings settings;
    private final ObjectMapper json;
    private final Clock clock;

    Watermarks(KafkaClients kafka, EventSettings settings, ObjectMapper json, Clock clock) {
        this.kafka = kafka;
        this.settings = settings;
        this.json = json;
        this.clock = clock;
    }

    /** The wire record on the watermark topic. */
    record Watermark(String domain, long position, Instant recordedThrough, Map<String, Long> offsets) {}

    Voice voice(KafkaProducer<String, byte[]> producer) {
        return new Voice(producer);
    }

    /** The watermarks of one relay, which speaks seldom while there is nothing new. */
    final class Voice implements AutoCloseable {

        private static final long NOT_YET = Long.MAX_VALUE;

        private final KafkaProducer<String, byte[]> producer;
        private final Admin admin = kafka.admin();
        private Instant prepared;
        private long redeemableAt = NOT_YET;
        private long lastPosition = -1;
        private Instant lastSaid = Instant.EPOCH;

        private Voice(KafkaProducer<String, byte[]> producer) {
            this.producer = producer;
        }

        /** Must come before the events are numbered: a transaction that began later records later. */
        void prepareWhenDue(Connection connection) throws SQLException {
            if (prepared == null
                    && clock.instant().isAfter(lastSaid.plus(settings.relay().watermarkEvery()))) {
                prepared =
                        oldestOpenTransaction(connection).minus(settings.relay().clockSkew());
                redeemableAt = NOT_YET;
            }
        }

        /** Nothing waits for a number: what was committed when the mark was prepared stands at or before {@code position}. */
        void redeemableAt(long position) {
            if (redeemableAt == NOT_YET) {
                redeemableAt = position;
            }
        }

        void sayWhenPassed(long sentThrough) throws InterruptedException, ExecutionException {
            if (prepared == null || sentThrough < redeemableAt) {
                return;
            }
            boolean nothingNew = sentThrough == lastPosition;
            if (nothingNew
                    && clock.instant().isBefore(lastSaid.plus(settings.relay().watermarkIdle()))) {
                prepared = null;
                return;
            }
            Watermark watermark = new Watermark(settings.domain(), sentThrough, prepared, endOffsets());
            producer.send(toRecord(watermark)).get();
            lastPosition = sentThrough;
            lastSaid = clock.instant();
            prepared = null;
        }

        @Override
        public void close() {
            admin.close(Duration.ofSeconds(1));
        }

        private Instant oldestOpenTransaction(Connection connection) throws SQLException {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(OLDEST_OPEN_TRANSACTION)) {
                row.next();
                return row.getObject(1, OffsetDateTime.class).toInstant();
            }
        }

        private Map<String, Long> endOffsets() throws InterruptedException, ExecutionException {
            int partitions = producer.partitionsFor(settings.factTopic()).size();
            Map<TopicPartition, OffsetSpec> ends = IntStream.range(0, partitions)
                    .mapToObj(partition -> new TopicPartition(settings.factTopic(), partition))
                    .collect(Collectors.toMap(Function.identity(), partition -> OffsetSpec.latest()));
            Map<String, Long> offsets = new TreeMap<>();
            for (Map.Entry<TopicPartition, ListOffsetsResultInfo> end :
                    admin.listOffsets(ends).all().get().entrySet()) {
                offsets.put(end.getKey().toString(), end.getValue().offset());
            }
            return offsets;
        }

        private ProducerRecord<String, byte[]> toRecord(Watermark watermark) {
            ProducerRecord<String, byte[]> record =
                    new ProducerRecord<>(settings.watermarkTopic(), watermark.domain(), bytes(watermark));
            record.headers()
                    .add(CloudEvents.ID, bytes(UUID.randomUUID().toString()))
                    .add(CloudEvents.TYPE, bytes(TYPE))
                    .add(CloudEvents.SOURCE, bytes("/ganlao/" + watermark.domain()))
                    .add(CloudEvents.SPEC_VERSION, bytes("1.0"))
                    .add(CloudEvents.TIME, bytes(clock.instant().toString()))
                    .add(CloudEvents.SUBJECT, bytes(watermark.domain()))
                    .add(CloudEvents.CONTENT_TYPE, bytes("application/json"));
            return record;
        }

        private byte[] bytes(Watermark watermark) {
            try {
                return json.writeValueAsBytes(watermark);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }

        private static byte[] bytes(String header) {
            return header.getBytes(StandardCharsets.UTF_8);
        }
    }
}
