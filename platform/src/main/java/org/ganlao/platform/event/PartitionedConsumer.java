package org.ganlao.platform.event;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Reads topics as one member of a group and lets each poll take effect exactly once: effects and offsets commit
 * together, and only where the stored offset is still the one this member read from. A record that can never be
 * handled goes to the dead letters and the rest flows on; when the database is away everything waits.
 */
public final class PartitionedConsumer implements ConsumerRebalanceListener {

    private static final Logger LOG = Logger.getLogger(PartitionedConsumer.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final long PAUSE_MILLIS = 1_000;
    private static final long STORE_PASSED_EVERY_NANOS = 1_000_000_000L;

    private static final Comparator<TopicPartition> BY_PARTITION =
            Comparator.comparing(TopicPartition::topic).thenComparingInt(TopicPartition::partition);

    private final String name;
    private final Set<String> topics;
    private final BatchHandler handler;
    private final ConsumerOffsets offsets;
    private final DeadLetters deadLetters;
    private final KafkaClients kafka;
    private final int maxPollRecords;
    private final Thread thread;

    /** The stored offsets. */
    private final Map<TopicPartition, Long> next = new HashMap<>();
    /** Offsets past records that concern nobody, not stored yet: to read those again would do no harm. */
    private final Map<TopicPartition, Long> passed = new TreeMap<>(BY_PARTITION);

    private long passedStoredAt = System.nanoTime();
    private volatile Map<TopicPartition, Long> lag = Map.of();
    private volatile boolean stopped;
    private KafkaConsumer<String, byte[]> consumer;

    PartitionedConsumer(
            String name,
            Set<String> topics,
            BatchHandler handler,
            ConsumerOffsets offsets,
            DeadLetters deadLetters,
            KafkaClients kafka,
            int maxPollRecords) {
        this.name = name;
        this.topics = Set.copyOf(topics);
        this.handler = handler;
        this.offsets = offsets;
        this.deadLetters = deadLetters;
        this.kafka = kafka;
        this.maxPollRecords = maxPollRecords;
        this.thread = new Thread(this::run, "consumer-" + name);
    }

    public String name() {
        return name;
    }

    /** How many records of the partitions that this member holds are still unread; as of the last poll. */
    public long lag() {
        return lag.values().stream().mapToLong(Long::longValue).sum();
    }

    BatchHandler handler() {
        return handler;
    }

    void start() {
        thread.start();
    }

    /** Ends after the batch at hand. */
    public void stop() {
        stopped = true;
        try {
            thread.join(10_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!stopped) {
            try (KafkaConsumer<String, byte[]> opened = kafka.consumer(name, maxPollRecords)) {
                consumer = opened;
                consumer.subscribe(topics, this);
                while (!stopped) {
                    read();
                }
            } catch (KafkaException e) {
                LOG.warnf("Consumer %s starts anew in a second: %s", name, e);
                pause();
            }
        }
    }

    private void read() {
        ConsumerRecords<String, byte[]> polled = consumer.poll(POLL);
        measureLag();
        try {
            if (concernsSomebody(polled)) {
                process(polled);
            } else {
                passBy(polled);
            }
        } catch (ConsumerOffsets.PartitionTakenException e) {
            LOG.warnf("Consumer %s lets go: %s", name, e.getMessage());
            reopen();
        } catch (RuntimeException e) {
            LOG.warnf("Consumer %s tries the same records again in a second: %s", name, e);
            pause();
            reopen();
        }
    }

    private boolean concernsSomebody(ConsumerRecords<String, byte[]> polled) {
        for (ConsumerRecord<String, byte[]> record : polled) {
            if (handler.concerns(record)) {
                return true;
            }
        }
        return false;
    }

    /** The offsets of many polls are stored in one transaction, so that what others say costs next to nothing. */
    private void passBy(ConsumerRecords<String, byte[]> polled) {
        polled.partitions().forEach(partition -> passed.put(partition, afterLast(polled.records(partition))));
        if (passed.isEmpty() || System.nanoTime() - passedStoredAt < STORE_PASSED_EVERY_NANOS) {
            return;
        }
        QuarkusTransaction.requiringNew().run(() -> {
            bound();
            passed.forEach(this::advance);
        });
        Map.copyOf(passed).forEach(this::stored);
        passedStoredAt = System.nanoTime();
    }

    private void process(ConsumerRecords<String, byte[]> polled) {
        Map<TopicPartition, List<ConsumerRecord<String, byte[]>>> byPartition = inOrder(polled);
        try {
            takeEffect(byPartition);
        } catch (RuntimeException e) {
            if (!Failure.isOfTheRecord(e)) {
                throw e;
            }
            LOG.infof("Consumer %s takes %d records one by one: %s", name, polled.count(), e.getMessage());
            byPartition.forEach((partition, records) -> records.forEach(record -> takeEffectAlone(partition, record)));
        }
    }

    private void takeEffectAlone(TopicPartition partition, ConsumerRecord<String, byte[]> record) {
        try {
            takeEffect(Map.of(partition, List.of(record)));
        } catch (RuntimeException e) {
            if (!Failure.isOfTheRecord(e)) {
                throw e;
            }
            LOG.warnf(
                    "Consumer %s puts %s@%d to the dead letters: %s", name, partition, record.offset(), e.getMessage());
            QuarkusTransaction.requiringNew().run(() -> {
                bound();
                advance(partition, record.offset() + 1);
                deadLetters.put(name, record, Failure.reason(e));
            });
            stored(partition, record.offset() + 1);
        }
    }

    private void takeEffect(Map<TopicPartition, List<ConsumerRecord<String, byte[]>>> byPartition) {
        QuarkusTransaction.requiringNew().timeout(300).run(() -> {
            List<IncomingEvent> events = new ArrayList<>();
            bound();
            byPartition.forEach((partition, records) -> {
                advance(partition, afterLast(records));
                records.stream()
                        .filter(handler::concerns)
                        .map(IncomingEvent::from)
                        .forEach(events::add);
            });
            handler.handle(events);
        });
        byPartition.forEach((partition, records) -> stored(partition, afterLast(records)));
    }

    private void stored(TopicPartition partition, long offset) {
        next.put(partition, offset);
        passed.remove(partition);
    }

    private void bound() {
        try {
            offsets.bound();
        } catch (SQLException e) {
            throw new IllegalStateException("the transaction was not bounded", e);
        }
    }

    private void advance(TopicPartition partition, long to) {
        try {
            offsets.advance(partition, next.get(partition), to);
        } catch (SQLException e) {
            throw new IllegalStateException("the offset of " + partition + " was not stored", e);
        }
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        open(partitions);
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        partitions.forEach(next::remove);
        partitions.forEach(passed::remove);
    }

    private void reopen() {
        open(consumer.assignment());
    }

    /** Waits for as long as it takes, because reading from a guessed offset would be wrong. */
    private void open(Collection<TopicPartition> partitions) {
        while (!stopped && !partitions.isEmpty()) {
            try (Admin admin = kafka.admin()) {
                offsets.endSleepers();
                Map<String, TopicDescription> described =
                        admin.describeTopics(topics).allTopicNames().get();
                for (TopicPartition partition : partitions) {
                    String topicId = described.get(partition.topic()).topicId().toString();
                    long offset = open(partition, topicId);
                    stored(partition, offset);
                    consumer.seek(partition, offset);
                }
                return;
            } catch (SQLException | ExecutionException | RuntimeException e) {
                LOG.warnf("Consumer %s looks for its offsets again in a second: %s", name, e);
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                stopped = true;
            }
        }
    }

    /** Does not wait longer for another member than the database lets a transaction last. */
    private long open(TopicPartition partition, String topicId) {
        return QuarkusTransaction.requiringNew().call(() -> {
            bound();
            return offsets.open(partition, topicId);
        });
    }

    private void measureLag() {
        Map<TopicPartition, Long> measured = new HashMap<>();
        for (TopicPartition partition : consumer.assignment()) {
            consumer.currentLag(partition).ifPresent(behind -> measured.put(partition, behind));
        }
        lag = measured;
    }

    /** Sorted, so that two members that meet at the same rows lock them in the same order. */
    private static Map<TopicPartition, List<ConsumerRecord<String, byte[]>>> inOrder(
            ConsumerRecords<String, byte[]> polled) {
        Map<TopicPartition, List<ConsumerRecord<String, byte[]>>> byPartition = new TreeMap<>(BY_PARTITION);
        polled.partitions().forEach(partition -> byPartition.put(partition, polled.records(partition)));
        return byPartition;
    }

    private static long afterLast(List<ConsumerRecord<String, byte[]>> records) {
        return records.get(records.size() - 1).offset() + 1;
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped = true;
        }
    }
}
