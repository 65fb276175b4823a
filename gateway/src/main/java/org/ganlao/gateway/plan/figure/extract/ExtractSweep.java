package org.ganlao.gateway.plan.figure.extract;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Deletes extracts that have expired. */
@ApplicationScoped
class ExtractSweep {

    private final ExtractRepository repository;
    private final Clock clock;

    ExtractSweep(ExtractRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    @Transactional
    @Scheduled(every = "1h", delayed = "10m", identity = "extract-sweep")
    void sweep() {
        repository.deleteExpired(clock.instant());
    }
}
