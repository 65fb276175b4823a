package org.ganlao.gateway.plan.counting.rebuild;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.ganlao.platform.event.KafkaClients;
import org.ganlao.platform.problem.Rejection;

/** Reads topics from their first record up to, and never beyond, given offsets. */
final class TopicReplay implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final int MAX_RECORDS = 5_000;

    private final KafkaConsumer<String, byte[]> consumer;

    /** @throws Rejection if a topic has lost its first records: what is rebuilt from the rest would be wrong */
    TopicReplay(KafkaClients kafka, Set<String> topics) {
        consumer = kafka.consumer("plan-rebuild", MAX_RECORDS);
        List<TopicPartition> partitions = topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        consumer.beginningOffsets(partitions).forEach((partition, offset) -> {
            if (offset > 0) {
                throw new Rejection(RebuildRefusal.RECORDS_LOST, partition, offset);
            }
        });
    }

    /** Some more records below the offsets named; empty once all of them were read. */
    List<ConsumerRecord<String, byte[]>> next(Map<TopicPartition, Long> until) {
        while (true) {
            Collection<TopicPartition> unread = unread(until);
            if (unread.isEmpty()) {
                return List.of();
            }
            Set<TopicPartition> rest = new HashSet<>(consumer.assignment());
            rest.removeAll(unread);
            consumer.pause(rest);
            consumer.resume(unread);
            List<ConsumerRecord<String, byte[]>> records = below(until, consumer.poll(POLL));
            if (!records.isEmpty()) {
                return records;
            }
        }
    }

    /** How many records are still to be read. */
    long remaining(Map<TopicPartition, Long> until) {
        return unread(until).stream()
                .mapToLong(partition -> until.get(partition) - consumer.position(partition))
                .sum();
    }

    private Collection<TopicPartition> unread(Map<TopicPartition, Long> until) {
        return consumer.assignment().stream()
                .filter(partition -> consumer.position(partition) < until.getOrDefault(partition, 0L))
                .toList();
    }

    private List<ConsumerRecord<String, byte[]>> below(
            Map<TopicPartition, Long> until, ConsumerRecords<String, byte[]> polled) {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        for (TopicPartition partition : polled.partitions()) {
            long end = until.get(partition);
            polled.records(partition).stream()
                    .filter(record -> record.offset() < end)
                    .forEach(records::add);
            if (consumer.position(partition) > end) {
                consumer.seek(partition, end);
            }
        }
        return records;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
