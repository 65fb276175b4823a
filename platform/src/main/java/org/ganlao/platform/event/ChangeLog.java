package org.ganlao.platform.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.database.BulkWork;
import org.ganlao.platform.database.LastWords;
import org.ganlao.platform.database.OrderedId;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.observe.TraceContext;

/**
 * Where a use case says what happened. The event commits with the fact or not at all; the relay tells it to Kafka
 * afterwards, as often as it takes.
 */
@ApplicationScoped
public class ChangeLog {

    /** Larger events are refused here, in the caller's transaction, because nothing unsendable may reach the relay. */
    static final int MAX_BYTES = 256 * 1024;

    private static final String APPEND = """
            with logged as (
                insert into change_log (event_id, recorded_at, topic, event_key, event_type, traceparent, client, payload)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                returning event_id, recorded_at)
            insert into outbox_pending (priority, event_id, recorded_at) select ?, event_id, recorded_at from logged""";

    private final Sql sql;
    private final BulkWork bulk;
    private final LastWords words;
    private final TransactionSynchronizationRegistry transaction;
    private final ObjectMapper json;
    private final EventContracts contracts;
    private final EventSettings settings;
    private final RelaySignal relay;
    private final TellingClient client;
    private final Clock clock;

    ChangeLog(
            Sql sql,
            BulkWork bulk,
            LastWords words,
            TransactionSynchronizationRegistry transaction,
            ObjectMapper json,
            EventContracts contracts,
            EventSettings settings,
            RelaySignal relay,
            TellingClient client,
            Clock clock) {
        this.sql = sql;
        this.bulk = bulk;
        this.words = words;
        this.transaction = transaction;
        this.json = json;
        this.contracts = contracts;
        this.settings = settings;
        this.relay = relay;
        this.client = client;
        this.clock = clock;
    }

    /** The {@code recordedAt} for facts of this moment: real time, microseconds as the database keeps them. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * Records the event in the running transaction.
     *
     * @return the event id, minted here and never again
     * @throws IllegalArgumentException if contracts know no such event, it breaks its schema, or it is over 256 KB
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID append(Event event) {
        Instant recordedAt = event.data() instanceof Fact fact ? fact.recordedAt() : now();
        UUID eventId = OrderedId.at(recordedAt);
        Entry entry = new Entry(eventId, recordedAt, event, payload(event));
        if (bulk.underway()) {
            bulk.later(ChangeLog.class, entry, this::copy);
        } else {
            insert(entry);
        }
        wakeRelayAfterCommit();
        return eventId;
    }

    /** An event with its wire form. */
    private record Entry(UUID eventId, Instant recordedAt, Event event, String payload) {}

    private void insert(Entry entry) {
        Event event = entry.event();
        words.say(
                APPEND,
                entry.eventId(),
                entry.recordedAt(),
                settings.factTopic(),
                event.aggregateId(),
                event.type(),
                TraceContext.current().traceparent(),
                client.current(),
                entry.payload(),
                event.priority().ordinal());
    }

    /** In the order in which they were said; bulk work steps aside for interactive facts. */
    private void copy(List<Entry> entries) {
        String topic = settings.factTopic();
        String traceparent = TraceContext.current().traceparent();
        String teller = client.current();
        sql.copy(
                "change_log (event_id, recorded_at, topic, event_key, event_type, traceparent, client, payload)",
                entries.stream()
                        .map(entry -> new Object[] {
                            entry.eventId(),
                            entry.recordedAt(),
                            topic,
                            entry.event().aggregateId(),
                            entry.event().type(),
                            traceparent,
                            teller,
                            entry.payload()
                        })
                        .toList());
        sql.copy(
                "outbox_pending (priority, event_id, recorded_at)",
                entries.stream()
                        .map(entry -> new Object[] {Priority.BULK.ordinal(), entry.eventId(), entry.recordedAt()})
                        .toList());
    }

    private String payload(Event event) {
        EventContract contract = contracts.of(event.type());
        try {
            String payload = json.writeValueAsString(event.data());
            int bytes = payload.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MAX_BYTES) {
                throw new IllegalArgumentException("%s of %s has %d bytes, more than %d"
                        .formatted(event.type(), event.aggregateId(), bytes, MAX_BYTES));
            }
            if (settings.validate()) {
                contract.requireValid(json.readTree(payload));
            }
            return payload;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written as JSON: " + event.type(), e);
        }
    }

    private void wakeRelayAfterCommit() {
        if (transaction.getResource(ChangeLog.class) != null) {
            return;
        }
        transaction.putResource(ChangeLog.class, Boolean.TRUE);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    relay.wake();
                }
            }
        });
    }
}
