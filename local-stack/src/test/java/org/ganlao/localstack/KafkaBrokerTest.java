package org.ganlao.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerTest {

    private static final NewTopic FACTS = new NewTopic("facts", 1, (short) 1);

    @TempDir
    Path folder;

    @Test
    void keeps_records_over_a_kill_and_creates_no_topic_by_itself() throws Exception {
        // Given
        KafkaBroker.Options options = KafkaBroker.Options.forTests(folder);
        KafkaBroker first = KafkaBroker.start(options);
        first.address().createTopics(List.of(FACTS));
        send(first, "placed");

        // When
        first.process().kill();

        // Then
        assertThat(first.process().isAlive()).isFalse();
        try (KafkaBroker second = KafkaBroker.start(options);
                Admin admin = second.address().admin()) {
            second.address().createTopics(List.of(FACTS));
            assertThat(read(second)).containsExactly("placed");
            assertThat(admin.listTopics().names().get()).containsExactly("facts");
        }
    }

    private static void send(KafkaBroker broker, String value) throws Exception {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.address().bootstrapServers()),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(new ProducerRecord<>("facts", value)).get();
        }
    }

    private static List<String> read(KafkaBroker broker) {
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker.address().bootstrapServers()),
                new StringDeserializer(),
                new StringDeserializer())) {
            TopicPartition partition = new TopicPartition("facts", 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            return consumer.poll(Duration.ofSeconds(20)).records(partition).stream()
                    .map(record -> record.value())
                    .toList();
        }
    }
}
