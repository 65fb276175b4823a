package org.ganlao.platform.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.header.Header;

/** Reads what the relay under test told Kafka. */
@ApplicationScoped
class ProbeTopic {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<ConsumerRecord<String, byte[]>> facts = new CopyOnWriteArrayList<>();
    private final List<JsonNode> watermarks = new CopyOnWriteArrayList<>();
    private final KafkaConsumer<String, byte[]> consumer;
    private final EventSettings settings;
    private final ObjectMapper json = new ObjectMapper();

    ProbeTopic(KafkaClients kafka, EventSettings settings) {
        this.settings = settings;
        createTopic(kafka, settings.factTopic());
        consumer = kafka.consumer("probe-topic-" + UUID.randomUUID(), 500);
        List<TopicPartition> partitions = List.of(settings.factTopic(), settings.watermarkTopic()).stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** The platform's topics are there; the probe's own is not among them. */
    static void createTopic(KafkaClients kafka, String topic) {
        try (Admin admin = kafka.admin()) {
            admin.createTopics(List.of(new NewTopic(topic, 12, (short) 1)))
                    .all()
                    .get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException(e);
            }
        }
    }

    synchronized ConsumerRecord<String, byte[]> await(UUID eventId) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            for (ConsumerRecord<String, byte[]> record : facts) {
                if (eventId.toString().equals(headers(record).get("ce_id"))) {
                    return record;
                }
            }
            poll();
        }
        throw new AssertionError("event " + eventId + " did not reach Kafka in " + PATIENCE);
    }

    synchronized JsonNode awaitWatermark(Predicate<JsonNode> wanted) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            for (JsonNode watermark : watermarks) {
                if (wanted.test(watermark)) {
                    return watermark;
                }
            }
            poll();
        }
        throw new AssertionError("no such watermark in " + PATIENCE + ", but " + watermarks);
    }

    List<String> keys() {
        return facts.stream().map(ConsumerRecord::key).toList();
    }

    List<ConsumerRecord<String, byte[]>> facts() {
        return facts;
    }

    static Map<String, String> headers(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new HashMap<>();
        for (Header header : record.headers()) {
            headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
        }
        return headers;
    }

    static long position(ConsumerRecord<String, byte[]> record) {
        return Long.parseLong(headers(record).get("ce_feedposition"));
    }

    private void poll() {
        for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(100))) {
            if (record.topic().equals(settings.factTopic())) {
                facts.add(record);
            } else {
                watermarks.add(IncomingEvent.from(record).data(json));
            }
        }
    }

    @PreDestroy
    void close() {
        consumer.close();
    }
}
