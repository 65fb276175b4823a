package org.ganlao.gateway.plan.oversight.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.ganlao.platform.database.Sql;

/**
 * Tells those who listen by stream and webhooks. A message is written in the caller's transaction and sent after its
 * commit, or never; ids increase in the order in which messages can be seen.
 */
@ApplicationScoped
public class LiveMessages {

    private static final int MAX_CHARACTERS = 64 * 1024;

    private final Sql sql;
    private final ObjectMapper json;
    private final Event<Told> told;
    private final Clock clock;

    LiveMessages(Sql sql, ObjectMapper json, Event<Told> told, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.told = told;
        this.clock = clock;
    }

    /** Something was told; heard after the commit. */
    record Told() {}

    /** To everybody who may listen. Parameters as below. */
    @Transactional(TxType.MANDATORY)
    public void tell(String kind, String subject, Object data) {
        tell(kind, subject, null, data);
    }

    /**
     * @param kind {@code topic.what-happened}, such as {@code alert.raised}; the topic is one of {@link Topic}
     * @param subject id of what it is about, at most 200 characters
     * @param region those hear it in whose scope it lies; null: all who may listen
     * @param data as JSON; no personal data
     * @throws IllegalArgumentException if the kind has no topic, or the data is no JSON or longer than 64 Ki characters
     */
    @Transactional(TxType.MANDATORY)
    public void tell(String kind, String subject, String region, Object data) {
        Topic.of(kind);
        sql.update(
                "insert into live_message_waiting (kind, subject, region, data, told_at) values (?, ?, ?, ?::jsonb, ?)",
                kind,
                subject,
                region,
                written(kind, data),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        told.fire(new Told());
    }

    private String written(String kind, Object data) {
        try {
            String written = json.writeValueAsString(data);
            if (written.length() > MAX_CHARACTERS) {
                throw new IllegalArgumentException(kind + " is longer than a live message may be");
            }
            return written;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(kind + " cannot be written as JSON", e);
        }
    }
}
