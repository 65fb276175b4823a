package org.ganlao.gateway.plan.oversight.exchange;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.ganlao.gateway.plan.targets.catalogue.Catalogue;
import org.ganlao.platform.event.BatchHandler;
import org.ganlao.platform.event.EventConsumers;
import org.ganlao.platform.event.EventSettings;
import org.ganlao.platform.event.IncomingEvent;
import org.ganlao.platform.event.PoisonException;

/** Counts who reports: a reader of its own beside the one that measures, one statement a batch. */
@ApplicationScoped
class ListenToSystems implements BatchHandler {

    private static final String CONSUMER = "exchange";

    private final VolumeRepository volumes;

    ListenToSystems(VolumeRepository volumes) {
        this.volumes = volumes;
    }

    void start(@Observes StartupEvent starting, EventConsumers consumers, EventSettings settings, Catalogue catalogue) {
        if (settings.consumer().enabled()) {
            consumers.start(
                    CONSUMER,
                    catalogue.domains().stream()
                            .map(domain -> "ganlao." + domain + ".facts")
                            .collect(Collectors.toSet()),
                    this);
        }
    }

    /** What is no event is set aside by the measuring reader, and once is enough. */
    @Override
    public boolean concerns(ConsumerRecord<String, byte[]> record) {
        try {
            return IncomingEvent.from(record).feedPosition().orElse(0) >= 0;
        } catch (PoisonException noEvent) {
            return false;
        }
    }

    @Override
    public void handle(List<IncomingEvent> events) {
        Map<String, Heard.Height> counted = volumes.heights();
        Heard heard = new Heard();
        events.forEach(event -> heard.take(event, counted));
        volumes.add(heard);
    }
}
