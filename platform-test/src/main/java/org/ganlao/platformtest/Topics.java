package org.ganlao.platformtest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.ganlao.localstack.KafkaAddress;

/** Reads topics for assertions, from their first record, without leaving a trace such as a committed offset. */
public final class Topics {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Map<String, Reader> READERS = new ConcurrentHashMap<>();

    private final KafkaAddress kafka;

    private Topics(KafkaAddress kafka) {
        this.kafka = kafka;
    }

    /** The topics of the Kafka that all tests of this JVM share. */
    public static Topics shared() {
        return new Topics(SharedServers.kafka());
    }

    public static Topics of(KafkaAddress kafka) {
        return new Topics(kafka);
    }

    /** All records of the topic until now, in the order of each partition. What was read once is not fetched again. */
    public List<TopicRecord> records(String topic) {
        return READERS.computeIfAbsent(kafka.bootstrapServers() + " " + topic, name -> new Reader(kafka, topic))
                .records();
    }

    /** Waits up to 20 s for records that match, until there are as many as expected. */
    public List<TopicRecord> await(String topic, int expected, Predicate<TopicRecord> match) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            List<TopicRecord> found = records(topic).stream().filter(match).toList();
            if (found.size() >= expected) {
                return found;
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("expected " + expected + " records in " + topic + ", found " + found);
            }
            pause();
        }
    }

    /** Every record of every topic that has this text anywhere in key, headers or value: for "no ID number leaves". */
    public List<TopicRecord> containing(String text) {
        return names().stream()
                .flatMap(topic -> records(topic).stream())
                .filter(record -> record.toString().contains(text))
                .toList();
    }

    private Collection<String> names() {
        try (Admin admin = kafka.admin()) {
            return admin.listTopics().names().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Has a place in one topic, for as long as the test classes are loaded; with each application the topics are new. */
    private static final class Reader {

        private final KafkaConsumer<byte[], byte[]> consumer;
        private final List<TopicPartition> partitions;
        private final List<TopicRecord> read = new ArrayList<>();

        private Reader(KafkaAddress kafka, String topic) {
            consumer = new KafkaConsumer<>(
                    Map.of("bootstrap.servers", kafka.bootstrapServers()),
                    new ByteArrayDeserializer(),
                    new ByteArrayDeserializer());
            partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
        }

        private synchronized List<TopicRecord> records() {
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> read.add(TopicRecord.of(record)));
            }
            return List.copyOf(read);
        }
    }
}
