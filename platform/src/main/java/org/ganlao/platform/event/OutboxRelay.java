package org.ganlao.platform.event;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jboss.logging.Logger;

/**
 * Tells Kafka what the change log holds, in feed order, at least once. One relay per service works at a time: it holds
 * an advisory lock on the connection that it works with, so losing the connection is losing the right to go on.
 */
@ApplicationScoped
class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final long RELAY_LOCK = 0x67616e6c_72656c79L;
    private static final long PAUSE_MILLIS = 1_000;

    private final DataSource dataSource;
    private final KafkaClients kafka;
    private final EventContracts contracts;
    private final EventSettings settings;
    private final RelaySignal signal;
    private final Watermarks watermarks;

    private volatile boolean stopped;
    private Thread thread;

    OutboxRelay(
            DataSource dataSource,
            KafkaClients kafka,
            EventContracts contracts,
            EventSettings settings,
            RelaySignal signal,
            Watermarks watermarks) {
        this.dataSource = dataSource;
        this.kafka = kafka;
        this.contracts = contracts;
        this.settings = settings;
        this.signal = signal;
        this.watermarks = watermarks;
    }

    void start(@Observes StartupEvent started) {
        LOG.debugf("%d event types known", contracts.all().size());
        if (settings.relay().enabled()) {
            thread = new Thread(this::run, "outbox-relay");
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        stopped = true;
        if (thread != null) {
            thread.interrupt();
            thread.join(5_000);
        }
    }

    private void run() {
        while (!stopped) {
            try (KafkaProducer<String, byte[]> producer = kafka.producer();
                    Connection connection = dataSource.getConnection()) {
                if (owns(connection)) {
                    serve(connection, producer);
                }
                pause();
            } catch (InterruptedException e) {
                return;
            } catch (SQLException | ExecutionException | RuntimeException e) {
                if (!stopped) {
                    LOG.warnf("The relay tries again in a second: %s", e);
                    pauseQuietly();
                }
            }
        }
    }

    private boolean owns(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_try_advisory_lock(" + RELAY_LOCK + ")")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private void serve(Connection connection, KafkaProducer<String, byte[]> producer)
            throws SQLException, InterruptedException, ExecutionException {
        try (Watermarks.Voice voice = watermarks.voice(producer)) {
            while (!stopped) {
                voice.prepareWhenDue(connection);
                if (number(connection) < settings.relay().batch()) {
                    voice.redeemableAt(Feed.lastPosition(connection));
                }
                int sent = sendBatch(connection, producer);
                voice.sayWhenPassed(Feed.sentThrough(connection));
                if (sent < settings.relay().batch()) {
                    signal.await(settings.relay().poll(), settings.relay().pace());
                }
            }
        } finally {
            release(connection);
        }
    }

    private int sendBatch(Connection connection, KafkaProducer<String, byte[]> producer)
            throws SQLException, InterruptedException, ExecutionException {
        long sentThrough = Feed.sentThrough(connection);
        List<LoggedEvent> batch =
                LoggedEvent.after(connection, sentThrough, settings.relay().batch());
        if (batch.isEmpty()) {
            return 0;
        }
        List<Future<RecordMetadata>> acknowledgements = new ArrayList<>(batch.size());
        for (LoggedEvent event : batch) {
            acknowledgements.add(producer.send(event.toRecord(settings.domain())));
        }
        producer.flush();
        for (Future<RecordMetadata> acknowledgement : acknowledgements) {
            acknowledgement.get();
        }
        Feed.advance(connection, sentThrough, batch.get(batch.size() - 1).position());
        return batch.size();
    }

    /** Returns how many events got a position; fewer than the batch means that none is left waiting. */
    private int number(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try {
            Feed.lockForTransaction(connection);
            int numbered = Feed.number(connection, settings.relay().batch());
            connection.commit();
            return numbered;
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static void release(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_unlock(" + RELAY_LOCK + ")");
        } catch (SQLException e) {
            LOG.debugf("The lock went with its connection: %s", e.getMessage());
        }
    }

    private static void pause() throws InterruptedException {
        Thread.sleep(PAUSE_MILLIS);
    }

    private void pauseQuietly() {
        try {
            pause();
        } catch (InterruptedException e) {
            stopped = true;
        }
    }
}
