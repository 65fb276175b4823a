package org.ganlao.platform.event;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.function.ToDoubleFunction;

/** How the way of a fact is doing: outbox depth and age, consumer lag. */
@ApplicationScoped
class EventMetrics {

    private final MeterRegistry registry;
    private final OutboxState outbox;
    private final EventConsumers consumers;

    EventMetrics(MeterRegistry registry, OutboxState outbox, EventConsumers consumers) {
        this.registry = registry;
        this.outbox = outbox;
        this.consumers = consumers;
    }

    void start(@Observes StartupEvent started) {
        Gauge.builder("ganlao_outbox_depth", () -> ofOutbox(OutboxState.Unsent::depth))
                .description("Committed events that Kafka has not acknowledged")
                .register(registry);
        Gauge.builder("ganlao_outbox_oldest_seconds", () -> ofOutbox(OutboxState.Unsent::oldestSeconds))
                .description("Age of the oldest committed event that Kafka has not acknowledged")
                .register(registry);
        Gauge.builder(
                        "ganlao_consumer_lag",
                        consumers,
                        all -> all.all().stream()
                                .mapToLong(PartitionedConsumer::lag)
                                .sum())
                .description("Records of the held partitions that are still unread")
                .register(registry);
    }

    private double ofOutbox(ToDoubleFunction<OutboxState.Unsent> figure) {
        try {
            return figure.applyAsDouble(outbox.unsent());
        } catch (SQLException e) {
            return Double.NaN;
        }
    }
}
