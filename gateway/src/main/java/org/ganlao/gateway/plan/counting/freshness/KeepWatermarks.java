package org.ganlao.gateway.plan.counting.freshness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.event.BatchHandler;
import org.ganlao.platform.event.EventConsumers;
import org.ganlao.platform.event.EventSettings;
import org.ganlao.platform.event.IncomingEvent;
import org.ganlao.platform.event.PoisonException;

/** Keeps what each service says of how far it has told everything; those that were passed long ago are dropped. */
@ApplicationScoped
class KeepWatermarks implements BatchHandler {

    private static final String CONSUMER = "plan-watermarks";

    private static final String KEEP = """
            insert into watermark as known (domain, position, recorded_through, offsets) values (?, ?, ?, ?::jsonb)
            on conflict (domain, position) do update
               set recorded_through = greatest(known.recorded_through, excluded.recorded_through),
                   offsets = case when excluded.recorded_through > known.recorded_through
                                  then excluded.offsets else known.offsets end""";

    private static final String DROP = """
            with held as (
                select topic || '-' || partition as place, next_offset from consumer_offset where consumer = 'plan')
            delete from watermark old
             where domain = ? and exists (
                   select from watermark passed
                    where passed.domain = old.domain and passed.position > old.position
                      and not exists (
                          select from jsonb_each_text(passed.offsets) as told (place, next_offset)
                          left join held using (place)
                          where coalesce(held.next_offset, 0) < told.next_offset::bigint))""";

    /** While the gateway lags far behind, a few steps on the way are enough. */
    private static final String THIN_OUT = """
            delete from watermark
             where domain = ? and (select count(*) from watermark all_of_it where all_of_it.domain = watermark.domain) > 60
               and position = (select position from watermark newest where newest.domain = watermark.domain
                                order by position desc offset 1 limit 1)""";

    private final Sql sql;
    private final ObjectMapper json;

    KeepWatermarks(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    void start(@Observes StartupEvent starting, EventConsumers consumers, EventSettings settings) {
        if (settings.consumer().enabled()) {
            consumers.start(CONSUMER, Set.of(settings.watermarkTopic()), this);
        }
    }

    @Override
    public void handle(List<IncomingEvent> events) {
        events.forEach(event -> keep(event.data(json)));
    }

    private void keep(JsonNode mark) {
        try {
            String domain = mark.required("domain").asText();
            sql.update(
                    KEEP,
                    domain,
                    mark.required("position").asLong(),
                    Instant.parse(mark.required("recordedThrough").asText()),
                    mark.required("offsets").toString());
            sql.update(DROP, domain);
            sql.update(THIN_OUT, domain);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new PoisonException("a watermark is unreadable: " + e.getMessage(), e);
        }
    }
}
