package org.ganlao.platform.event;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Gives events to the handlers of this service, each event once by its id. */
@ApplicationScoped
class Inbox implements BatchHandler {

    private static final String ENTER =
            "insert into inbox (consumer, event_id) values (?, ?) on conflict (consumer, event_id) do nothing";

    private final List<EventHandler> handlers;
    private final EventConsumers consumers;
    private final DataSource dataSource;
    private final EventSettings settings;

    Inbox(
            @Any Instance<EventHandler> handlers,
            EventConsumers consumers,
            DataSource dataSource,
            EventSettings settings) {
        this.handlers = handlers.stream().toList();
        this.consumers = consumers;
        this.dataSource = dataSource;
        this.settings = settings;
    }

    void start(@Observes StartupEvent started) {
        Set<String> topics =
                handlers.stream().flatMap(handler -> handler.topics().stream()).collect(Collectors.toSet());
        if (settings.consumer().enabled() && !topics.isEmpty()) {
            consumers.start(settings.domain(), topics, this);
        }
    }

    @Override
    public void handle(List<IncomingEvent> events) {
        for (IncomingEvent event : events) {
            List<EventHandler> concerned =
                    concerned(event.record().topic(), event.type()).toList();
            if (!concerned.isEmpty() && entersFirst(event)) {
                concerned.forEach(handler -> handler.handle(event));
            }
        }
    }

    @Override
    public boolean concerns(ConsumerRecord<String, byte[]> record) {
        try {
            return concerned(record.topic(), IncomingEvent.typeOf(record))
                    .findAny()
                    .isPresent();
        } catch (PoisonException e) {
            return true;
        }
    }

    private Stream<EventHandler> concerned(String topic, String type) {
        return handlers.stream().filter(handler -> handler.topics().contains(topic) && handler.handles(type));
    }

    private boolean entersFirst(IncomingEvent event) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement enter = connection.prepareStatement(ENTER)) {
            enter.setString(1, settings.domain());
            enter.setObject(2, event.id());
            return enter.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("the inbox did not take " + event.id(), e);
        }
    }
}
