package org.ganlao.platform.event;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The consumers of this process, by name. */
@ApplicationScoped
public class EventConsumers {

    private final Map<String, List<PartitionedConsumer>> consumers = new ConcurrentHashMap<>();
    private final DataSource dataSource;
    private final KafkaClients kafka;
    private final DeadLetters deadLetters;
    private final EventSettings settings;

    EventConsumers(DataSource dataSource, KafkaClients kafka, DeadLetters deadLetters, EventSettings settings) {
        this.dataSource = dataSource;
        this.kafka = kafka;
        this.deadLetters = deadLetters;
        this.settings = settings;
    }

    /**
     * Starts reading the topics on a thread of its own.
     *
     * @param name of the consumer: its Kafka group and the key of its stored offsets; instances share the work by it
     */
    public PartitionedConsumer start(String name, Set<String> topics, BatchHandler handler) {
        return start(name, topics, handler, 1).get(0);
    }

    /**
     * The same where there is much to read: several members of the group in this process, each with a thread, a connection and
     * partitions of its own, so that one parses while the database works for another.
     */
    public List<PartitionedConsumer> start(String name, Set<String> topics, BatchHandler handler, int members) {
        List<PartitionedConsumer> group = Stream.generate(() -> new PartitionedConsumer(
                        name,
                        topics,
                        handler,
                        new ConsumerOffsets(dataSource, name),
                        deadLetters,
                        kafka,
                        settings.consumer().maxPollRecords()))
                .limit(members)
                .toList();
        if (consumers.putIfAbsent(name, group) != null) {
            throw new IllegalStateException("a consumer of this name runs already: " + name);
        }
        group.forEach(PartitionedConsumer::start);
        return group;
    }

    public Collection<PartitionedConsumer> all() {
        return consumers.values().stream().flatMap(List::stream).toList();
    }

    /** @throws IllegalArgumentException if this process runs no such consumer */
    PartitionedConsumer named(String name) {
        List<PartitionedConsumer> group = consumers.get(name);
        if (group == null) {
            throw new IllegalArgumentException("no consumer " + name + " runs here");
        }
        return group.get(0);
    }

    void stop(@Observes ShutdownEvent stopping) {
        all().forEach(PartitionedConsumer::stop);
    }
}
