package org.ganlao.laborrights.finding;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Reckons whatever is told soon after it is told, and day by day what time alone makes true; never, where it is {@code off}. */
@ApplicationScoped
class ReckonAtOnce {

    private final ReckonFindings reckoning;

    ReckonAtOnce(ReckonFindings reckoning) {
        this.reckoning = reckoning;
    }

    @Scheduled(
            identity = "finding-reckoning",
            every = "{ganlao.findings.every}",
            delayed = "5s",
            concurrentExecution = ConcurrentExecution.SKIP)
    void reckon() {
        while (reckoning.next()) {}
    }
}
