package org.ganlao.platformtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PublishedEventsTest {

    private static final String TOPIC = "ganlao.test-kit.visits";
    private static final String NOTED = "{\"occurredOn\":\"2007-02-28\",\"region\":\"360102\",\"version\":%d}";

    private final PublishedEvents visits = PublishedEvents.in(TOPIC);
    private final String visit = UUID.randomUUID().toString();

    @BeforeAll
    static void createTopic() {
        SharedServers.kafka().createTopics(List.of(new NewTopic(TOPIC, 3, (short) 1)));
    }

    @Test
    void the_events_of_one_object_come_in_the_order_in_which_they_were_told() {
        tell(visit, NOTED.formatted(1));
        tell("another visit", NOTED.formatted(1));
        tell(visit, NOTED.formatted(2));

        assertThat(visits.of(visit, 2))
                .allSatisfy(PublishedEvents::isAsFullAsItsSample)
                .extracting(told -> told.json().get("version").asInt())
                .containsExactly(1, 2);
    }

    @Test
    void an_event_more_than_expected_fails() {
        tell(visit, NOTED.formatted(1));
        tell(visit, NOTED.formatted(2));

        assertThatThrownBy(() -> visits.of(visit, 1)).isInstanceOf(AssertionError.class);
    }

    @Test
    void a_version_told_twice_or_after_a_higher_one_fails() {
        String repeated = UUID.randomUUID().toString();
        tell(repeated, NOTED.formatted(1));
        tell(repeated, NOTED.formatted(1));
        tell(visit, NOTED.formatted(2));
        tell(visit, NOTED.formatted(1));

        assertThatThrownBy(() -> visits.of(repeated, 2)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> visits.of(visit, 2)).isInstanceOf(AssertionError.class);
    }

    @Test
    void an_event_that_breaks_its_schema_fails() {
        tell(visit, "{\"occurredOn\":\"2007-02-30\",\"region\":\"360102\",\"version\":1}");

        assertThatThrownBy(() -> visits.of(visit, 1))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("occurredOn");
    }

    private static void tell(String id, String event) {
        ProducerRecord<String, String> record = new ProducerRecord<>(TOPIC, id, event);
        record.headers().add("ce_type", "org.ganlao.test-kit.visit.noted.v1".getBytes(StandardCharsets.UTF_8));
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", SharedServers.kafka().bootstrapServers()),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(record);
        }
    }
}
