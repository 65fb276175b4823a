package org.ganlao.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.ganlao.localstack.KafkaAddress;

/**
 * Synthetic placements of 2007, the same for the same seed: all counties with some far larger than others, all days, some
 * persons placed several times. Ids of facts and events are in order of time, as the service draws them.
 */
final class Placements {

    static final String TOPIC = "ganlao.employment.facts";

    private static final LocalDate FIRST_DAY = LocalDate.of(2007, 1, 1);
    private static final Instant FIRST_RECORDED = Instant.parse("2007-01-01T01:00:00Z");
    private static final List<String> KINDS = List.of("urban-new-job", "re-employment", "flexible", "self-employed");

    private final Random random;
    private final List<String> counties = counties();
    private final int persons;
    private long told;

    Placements(long seed, int persons) {
        this.random = new Random(seed);
        this.persons = persons;
    }

    static List<String> counties() {
        try (InputStream file = Placements.class.getResourceAsStream("counties.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    ProducerRecord<String, byte[]> next() {
        Instant recordedAt = FIRST_RECORDED.plusMillis(told++ * 90);
        String factId = id(recordedAt).toString();
        String eventId = id(recordedAt).toString();
        String json = """
                {"factId":"%s","version":1,"occurredOn":"%s","recordedAt":"%s","region":"%s","residenceRegion":"%s",\
                "person":"p1_%024d","employer":"71526726X","kind":"%s","urban":%b,"heldUrbanJob":%b,"seekerKind":"%s",\
                "age4050":%b,"occupation":"4-01-02-01"}""".formatted(
                        factId,
                        FIRST_DAY.plusDays(random.nextInt(365)),
                        recordedAt,
                        county(),
                        county(),
                        random.nextInt(persons),
                        KINDS.get(random.nextInt(KINDS.size())),
                        random.nextInt(100) < 85,
                        random.nextInt(100) < 10,
                        seekerKind(),
                        random.nextInt(100) < 25);
        ProducerRecord<String, byte[]> event =
                new ProducerRecord<>(TOPIC, factId, json.getBytes(StandardCharsets.UTF_8));
        header(event, "ce_id", eventId);
        header(event, "ce_source", "/ganlao/employment");
        header(event, "ce_type", "org.ganlao.employment.placement.recorded.v1");
        header(event, "ce_specversion", "1.0");
        header(event, "ce_time", recordedAt.toString());
        header(event, "ce_subject", factId);
        header(event, "ce_feedposition", String.valueOf(told));
        header(event, "content-type", "application/json");
        return event;
    }

    /** Version 7 (RFC 9562). */
    private UUID id(Instant at) {
        return new UUID(
                at.toEpochMilli() << 16 | 0x7000L | random.nextLong() >>> 52, Long.MIN_VALUE | random.nextLong() >>> 2);
    }

    /** The square of an even lot: a few counties have most, every one has some. */
    private String county() {
        double lot = random.nextDouble();
        return counties.get((int) (counties.size() * lot * lot));
    }

    private String seekerKind() {
        int lot = random.nextInt(10);
        return lot < 3 ? "laid-off" : lot < 6 ? "unemployed" : "other";
    }

    static void header(ProducerRecord<String, byte[]> event, String name, String value) {
        event.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    /** Sent as the relay sends; the caller closes it. */
    static KafkaProducer<String, byte[]> producer(KafkaAddress kafka) {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", kafka.bootstrapServers());
        settings.put("acks", "all");
        settings.put("linger.ms", 5);
        settings.put("compression.type", "lz4");
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    void send(KafkaAddress kafka, int count) {
        try (KafkaProducer<String, byte[]> producer = producer(kafka)) {
            for (int i = 0; i < count; i++) {
                producer.send(next());
            }
        }
    }
}
