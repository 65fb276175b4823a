package org.ganlao.platform.event;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/** The consumers of this process, by name. */
@ApplicationScoped
public class EventConsumers {

    private final Map<String, PartitionedConsumer> consumers = new ConcurrentHashMap<>();
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
        PartitionedConsumer consumer = new PartitionedConsumer(
                name,
                topics,
                handler,
                new ConsumerOffsets(dataSource, name),
                deadLetters,
                kafka,
                settings.consumer().maxPollRecords());
        if (consumers.putIfAbsent(name, consumer) != null) {
            throw new IllegalStateException("a consumer of this name runs already: " + name);
        }
        consumer.start();
        return consumer;
    }

    public Collection<PartitionedConsumer> all() {
        return consumers.values();
    }

    /** @throws IllegalArgumentException if this process runs no such consumer */
    PartitionedConsumer named(String name) {
        PartitionedConsumer consumer = consumers.get(name);
        if (consumer == null) {
            throw new IllegalArgumentException("no consumer " + name + " runs here");
        }
        return consumer;
    }

    void stop(@Observes ShutdownEvent stopping) {
        consumers.values().forEach(PartitionedConsumer::stop);
    }
}
