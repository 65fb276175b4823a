package org.ganlao.laborrights.settlement.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ganlao.laborrights.wage.arrears.StayedDecisions;

/** Nothing of an award is enforced from the employer's application to revoke it until the court has ruled. */
@ApplicationScoped
class StayedAwards implements StayedDecisions {

    private final DisputeCaseRepository cases;

    StayedAwards(DisputeCaseRepository cases) {
        this.cases = cases;
    }

    @Override
    public boolean stayed(String causeKind, UUID causeId) {
        return RegisterAwardedWages.CAUSE.equals(causeKind) && cases.attacked(causeId);
    }
}
