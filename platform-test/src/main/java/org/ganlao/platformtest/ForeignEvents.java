package org.ganlao.platformtest;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Says events as another domain would, into its topic of the Kafka that all tests of this JVM share. */
public final class ForeignEvents {

    private final String domain;

    private ForeignEvents(String domain) {
        this.domain = domain;
    }

    /** @param domain as it stands in topics and types */
    public static ForeignEvents of(String domain) {
        return new ForeignEvents(domain);
    }

    /**
     * Returns when Kafka has it.
     *
     * @param eventId the same again is the same event told twice
     * @param type {@code org.ganlao.<domain>.<fact>.<verb>.v1}
     */
    public void say(UUID eventId, String type, JsonNode data) {
        String key = data.findPath("factId").asText(eventId.toString());
        say(type, key, data.toString(), eventId);
    }

    /** An event of this type that no contract knows, whatever stands in it. */
    public void sayBroken(String type, String payload) {
        say(type, "broken", payload, UUID.randomUUID());
    }

    private void say(String type, String key, String payload, UUID eventId) {
        ProducerRecord<String, String> event = new ProducerRecord<>("ganlao." + domain + ".facts", key, payload);
        Map.of(
                        "ce_id",
                        eventId.toString(),
                        "ce_type",
                        type,
                        "ce_source",
                        "/ganlao/" + domain,
                        "ce_specversion",
                        "1.0",
                        "ce_time",
                        "2007-06-29T01:00:00Z",
                        "ce_subject",
                        key,
                        "content-type",
                        "application/json")
                .forEach((name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", SharedServers.kafka().bootstrapServers(), "acks", "all"),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(event).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
