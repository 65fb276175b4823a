package org.ganlao.platform.parameter;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ganlao.platform.region.RegionTree;

/**
 * The figures of this service for any day. They are held in memory: an approval shows at once on the instance that took
 * it, on others within {@code ganlao.parameters.refresh}.
 */
@ApplicationScoped
public class Parameters {

    private final ParameterRepository repository;
    private final RegionTree regions;
    private final TransactionSynchronizationRegistry transaction;
    private final Clock clock;
    private final Duration refresh;
    private volatile Loaded loaded;

    private record Loaded(ParameterBook book, Instant at) {}

    Parameters(
            ParameterRepository repository,
            RegionTree regions,
            TransactionSynchronizationRegistry transaction,
            Clock clock,
            @ConfigProperty(name = "ganlao.parameters.refresh", defaultValue = "10s") Duration refresh) {
        this.repository = repository;
        this.regions = regions;
        this.transaction = transaction;
        this.clock = clock;
        this.refresh = refresh;
    }

    /** A fresh set for one calculation; what it uses, it remembers. */
    public ParameterSet at(LocalDate day) {
        return book().at(day);
    }

    void reloadAfterCommit() {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    loaded = null;
                }
            }
        });
    }

    private ParameterBook book() {
        Loaded current = loaded;
        if (current == null || current.at().plus(refresh).isBefore(clock.instant())) {
            current = load();
            loaded = current;
        }
        return current.book();
    }

    /** Outside of the caller's transaction, whose own changes nobody else may see yet. */
    private Loaded load() {
        Instant now = clock.instant();
        return new Loaded(
                new ParameterBook(QuarkusTransaction.requiringNew().call(repository::approved), regions), now);
    }
}
