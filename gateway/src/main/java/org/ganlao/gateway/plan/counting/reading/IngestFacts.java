package org.ganlao.gateway.plan.counting.reading;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ganlao.gateway.plan.targets.catalogue.Catalogue;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.event.BatchHandler;
import org.ganlao.platform.event.EventConsumers;
import org.ganlao.platform.event.EventSettings;
import org.ganlao.platform.event.IncomingEvent;

/** Takes the facts of all domains into the live projection, a poll at a time. */
@ApplicationScoped
class IngestFacts implements BatchHandler {

    private static final String BUILT_WITH = """
            insert into projection.built_with (measures_version, built_at)
            select ?, ? where not exists (select from projection.built_with)""";

    private final EventReader events;
    private final Catalogue catalogue;
    private final Sql sql;

    IngestFacts(EventReader events, Catalogue catalogue, Sql sql) {
        this.events = events;
        this.catalogue = catalogue;
        this.sql = sql;
    }

    void start(@Observes StartupEvent starting, EventConsumers consumers, EventSettings settings, Clock clock) {
        sql.update(BUILT_WITH, catalogue.measuresVersion(), clock.instant());
        if (settings.consumer().enabled()) {
            consumers.start(
                    Projection.CONSUMER,
                    topics(catalogue),
                    this,
                    settings.consumer().members());
        }
    }

    static Set<String> topics(Catalogue catalogue) {
        return catalogue.domains().stream()
                .map(domain -> "ganlao." + domain + ".facts")
                .collect(Collectors.toSet());
    }

    @Override
    public void handle(List<IncomingEvent> incoming) {
        ReadBatch batch = events.read(incoming);
        sql.with(connection -> Projection.LIVE.take(connection, batch));
    }
}
