package org.ganlao.gateway.plan.oversight.reconciliation;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ganlao.gateway.plan.oversight.alert.AlertCondition;

/** Where a service's latest count and the gateway's did not agree. */
@Singleton
class ReconciliationDiffers implements AlertCondition {

    /** A service that was restored from a backup differs everywhere; nobody reads more alerts than these. */
    static final int MOST = 1000;

    private final ReconciliationRepository repository;

    ReconciliationDiffers(ReconciliationRepository repository) {
        this.repository = repository;
    }

    @Override
    public String rule() {
        return "reconciliation-difference";
    }

    @Override
    public List<Condition> holding(Instant now) {
        return repository.standingDifferences(MOST);
    }

    /** Of the measures that did not all find room nothing is over yet. */
    @Override
    public Told told(Instant now) {
        List<Condition> holding = holding(now);
        return holding.size() < MOST
                ? new Told(holding, Set.of())
                : new Told(
                        holding,
                        repository.measuresOfStandingBehind(MOST).stream()
                                .map(ReconciliationRepository::subjectsOf)
                                .collect(Collectors.toSet()));
    }
}
