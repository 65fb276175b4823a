package org.ganlao.gateway.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.ganlao.platformtest.SharedServers;

/** Says facts as the services do, onto the topics that the gateway reads. */
public final class PublishedFacts implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Instant begun = Instant.now();
    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", SharedServers.kafka().bootstrapServers(), "acks", "all"),
            new StringSerializer(),
            new ByteArraySerializer());

    /** A fact of the domain {@code employment}: a newly filled urban job of a laid-off person. */
    public static Map<String, Object> placement(UUID factId, int version, String region, String person, String day) {
        return fact(factId, version, region, day)
                .with("residenceRegion", region)
                .with("person", person)
                .with("employer", "71526726X")
                .with("kind", "urban-new-job")
                .with("urban", true)
                .with("heldUrbanJob", false)
                .with("seekerKind", "laid-off")
                .with("age4050", false)
                .with("occupation", null)
                .with("endedOn", null)
                .fields();
    }

    public static Builder fact(UUID factId, int version, String region, String day) {
        return new Builder(new LinkedHashMap<>())
                .with("factId", factId.toString())
                .with("version", version)
                .with("occurredOn", day)
                .with("recordedAt", Instant.now().toString())
                .with("region", region);
    }

    /** The fields of a fact in the making. */
    public record Builder(Map<String, Object> fields) {

        public Builder with(String field, Object value) {
            fields.put(field, value);
            return this;
        }
    }

    /** @param type without the leading {@code org.ganlao.} and the trailing version */
    public void say(String type, Map<String, Object> data) {
        String domain = type.substring(0, type.indexOf('.'));
        send("ganlao." + domain + ".facts", "org.ganlao." + type + ".v1", domain, bytes(data));
    }

    /** A fact that came through a program, at a place of its service's feed and partition; all recorded when this began. */
    public void sayThrough(String client, long position, String type, Map<String, Object> data) {
        String domain = type.substring(0, type.indexOf('.'));
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(
                "ganlao." + domain + ".facts", 0, data.get("factId").toString(), bytes(data));
        header(record, "ce_client", client);
        header(record, "ce_feedposition", String.valueOf(position));
        send(record, "org.ganlao." + type + ".v1", domain, begun);
    }

    /** A token that was replaced, said on the topic of employment. */
    public void replace(String oldToken, String newToken) {
        send(
                "ganlao.employment.facts",
                "org.ganlao.platform.person.token-replaced.v1",
                "employment",
                bytes(Map.of(
                        "old",
                        oldToken,
                        "new",
                        newToken,
                        "reason",
                        "merge",
                        "recordedAt",
                        Instant.now().toString())));
    }

    public void watermark(Map<String, Object> mark) {
        send(
                "ganlao.watermarks",
                "org.ganlao.platform.watermark.advanced.v1",
                mark.get("domain").toString(),
                bytes(mark));
    }

    public void send(String topic, String type, String domain, byte[] payload) {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(topic, UUID.randomUUID().toString(), payload);
        send(record, type, domain);
    }

    private void send(ProducerRecord<String, byte[]> record, String type, String domain) {
        send(record, type, domain, Instant.now());
    }

    private void send(ProducerRecord<String, byte[]> record, String type, String domain, Instant time) {
        header(record, "ce_id", UUID.randomUUID().toString());
        header(record, "ce_type", type);
        header(record, "ce_source", "/ganlao/" + domain);
        header(record, "ce_specversion", "1.0");
        header(record, "ce_time", time.toString());
        try {
            producer.send(record).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(Map<String, Object> data) {
        try {
            return JSON.writeValueAsBytes(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
