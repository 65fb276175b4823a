package org.ganlao.gateway.plan.oversight.reconciliation;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.ganlao.gateway.plan.oversight.alert.AlertCondition;

/** Where a service's latest count and the gateway's did not agree. */
@Singleton
class ReconciliationDiffers implements AlertCondition {

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
        return repository.standingDifferences();
    }
}
