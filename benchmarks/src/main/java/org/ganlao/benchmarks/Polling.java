package org.ganlao.benchmarks;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads the topic from its beginning up to a number of records, with the gateway's consumer settings. */
final class Polling {

    /** What is done with the records of a poll. */
    interface Sink {
        void take(ConsumerRecords<String, byte[]> polled) throws Exception;
    }

    private Polling() {}

    /** Prints how many records a second it took, from the end of the first poll that brought any to the end of the last. */
    static void measure(String bootstrapServers, String group, int records, Sink sink) throws Exception {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", bootstrapServers);
        settings.put("group.id", group);
        settings.put("auto.offset.reset", "earliest");
        settings.put("enable.auto.commit", false);
        settings.put("max.poll.records", 5_000);
        settings.put("max.partition.fetch.bytes", 4 * 1024 * 1024);
        settings.put("fetch.max.bytes", 8 * 1024 * 1024);
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(Placements.TOPIC));
            int taken = 0;
            int first = 0;
            long begun = 0;
            while (taken < records) {
                ConsumerRecords<String, byte[]> polled = consumer.poll(Duration.ofMillis(200));
                if (polled.isEmpty()) {
                    continue;
                }
                sink.take(polled);
                taken += polled.count();
                if (first == 0) {
                    first = taken;
                    begun = System.nanoTime();
                }
            }
            System.out.println(String.format(Locale.ROOT, "%.1f", (taken - first) * 1e9 / (System.nanoTime() - begun)));
        }
    }
}
