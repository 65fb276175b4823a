package org.ganlao.systemtests;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Writes events of training completions straight to their topic, past the service that tells them otherwise. */
public final class CompletionEvents implements AutoCloseable {

    public static final String TOPIC = "ganlao.skills.facts";

    private static final String TYPE = "org.ganlao.skills.training-completion.%s.v1";

    private final KafkaProducer<String, String> producer;

    public CompletionEvents(Platform platform) {
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", platform.stack().kafka().bootstrapServers(), "acks", "all", "linger.ms", 5),
                new StringSerializer(),
                new StringSerializer());
    }

    /**
     * One version of a completion.
     *
     * @param verb recorded, corrected or annulled
     */
    public record Completion(
            UUID eventId, UUID factId, int version, String verb, String region, String occurredOn, String courseKind) {

        public static Completion recorded(UUID factId, String region, String occurredOn, String courseKind) {
            return new Completion(UUID.randomUUID(), factId, 1, "recorded", region, occurredOn, courseKind);
        }

        public Completion corrected(String otherRegion, String otherDay) {
            return new Completion(
                    UUID.randomUUID(), factId, version + 1, "corrected", otherRegion, otherDay, courseKind);
        }

        public Completion annulled() {
            return new Completion(UUID.randomUUID(), factId, version + 1, "annulled", region, occurredOn, courseKind);
        }

        /** Later versions were recorded later, whenever they arrive. */
        private Instant recordedAt() {
            return Instant.parse("2007-03-30T02:00:00Z").plusSeconds(version);
        }

        private String json() {
            String reason = verb.equals("annulled") ? ", \"annulReason\": \"重复登记\"" : "";
            return """
                    {"factId": "%s", "version": %d, "occurredOn": "%s", "recordedAt": "%s", "region": "%s",
                     "person": "p1_%s", "residence": "urban", "residenceRegion": "%s", "course": "%s",
                     "institution": "%s", "courseKind": "%s"%s}""".formatted(
                            factId,
                            version,
                            occurredOn,
                            recordedAt(),
                            region,
                            factId.toString().replace("-", "").substring(0, 24),
                            region,
                            factId,
                            factId,
                            courseKind,
                            reason);
        }
    }

    public void send(Completion completion) {
        send(completion, null);
    }

    /** @param partition null for the one of its key */
    public void send(Completion completion, Integer partition) {
        ProducerRecord<String, String> event =
                new ProducerRecord<>(TOPIC, partition, completion.factId().toString(), completion.json());
        header(event, "ce_id", completion.eventId().toString());
        header(event, "ce_type", TYPE.formatted(completion.verb()));
        header(event, "ce_source", "/ganlao/skills");
        header(event, "ce_specversion", "1.0");
        header(event, "ce_time", completion.recordedAt().toString());
        header(event, "ce_subject", completion.factId().toString());
        header(event, "content-type", "application/json");
        producer.send(event);
    }

    /** Something that is no event. */
    public void sendPoison(int partition) {
        producer.send(new ProducerRecord<>(TOPIC, partition, "poison", "{\"not\": \"an event\""));
    }

    /** Returns when Kafka has everything. */
    public void flush() {
        producer.flush();
    }

    public int partitions() {
        return producer.partitionsFor(TOPIC).size();
    }

    private static void header(ProducerRecord<String, String> event, String name, String value) {
        event.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        producer.close();
    }
}
