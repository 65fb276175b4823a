package org.ganlao.gateway.plan.oversight.reconciliation;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/** How far domains were found to count the same as the gateway, for those who rely on it. */
@Singleton
public class Reconciled {

    private final ReconciliationRepository repository;

    Reconciled(ReconciliationRepository repository) {
        this.repository = repository;
    }

    /** A cell that a service counts otherwise. */
    public record Place(String domain, String measure, String region, YearMonth month) {}

    /** Domains that were compared as a whole at an instant or later. */
    public List<String> since(Instant instant) {
        return repository.comparedSince(instant);
    }

    /** Differences that stand in a month or before it, by domain, measure, region and month. */
    public List<Place> differences(YearMonth until) {
        return repository.standingUntil(until);
    }
}
