package org.ganlao.platform.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import javax.sql.DataSource;
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
                insert into change_log (event_id, recorded_at, topic, event_key, event_type, traceparent, payload)
                values (?, ?, ?, ?, ?, ?, ?)
                returning event_id, recorded_at)
            insert into outbox_pending (priority, event_id, recorded_at) select ?, event_id, recorded_at from logged""";

    private final DataSource dataSource;
    private final TransactionSynchronizationRegistry transaction;
    private final ObjectMapper json;
    private final EventContracts contracts;
    private final EventSettings settings;
    private final RelaySignal relay;
    private final Clock clock;

    ChangeLog(
            DataSource dataSource,
            TransactionSynchronizationRegistry transaction,
            ObjectMapper json,
            EventContracts contracts,
            EventSettings settings,
            RelaySignal relay,
            Clock clock) {
        this.dataSource = dataSource;
        this.transaction = transaction;
        this.json = json;
        this.contracts = contracts;
        this.settings = settings;
        this.relay = relay;
        this.clock = clock;
    }

    /** The {@code recordedAt} for facts of this moment: real time, microseconds as the database keeps them. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The running transaction does bulk work: whatever it says steps aside for interactive facts. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void stepAside() {
        transaction.putResource(Priority.BULK, Boolean.TRUE);
    }

    /**
     * Records the event in the running transaction.
     *
     * @return the event id, minted here and never again
     * @throws IllegalArgumentException if contracts know no such event, it breaks its schema, or it is over 256 KB
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID append(Event event) {
        String payload = payload(event);
        UUID eventId = UUID.randomUUID();
        Instant recordedAt = event.data() instanceof Fact fact ? fact.recordedAt() : now();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement append = connection.prepareStatement(APPEND)) {
            append.setObject(1, eventId);
            append.setObject(2, recordedAt.atOffset(ZoneOffset.UTC));
            append.setString(3, settings.factTopic());
            append.setString(4, event.aggregateId());
            append.setString(5, event.type());
            append.setString(6, TraceContext.current().traceparent());
            append.setString(7, payload);
            append.setInt(8, priority(event).ordinal());
            append.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the change log did not take " + event.type(), e);
        }
        wakeRelayAfterCommit();
        return eventId;
    }

    private Priority priority(Event event) {
        return transaction.getResource(Priority.BULK) == null ? event.priority() : Priority.BULK;
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
