package org.ganlao.laborrights.settlement.dispute;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeClaim;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeWorker;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.record.ShownPerson;

record DisputeWorkerView(
        UUID id,
        int version,
        UUID dispute,
        ShownPerson person,
        boolean representative,
        List<DisputeClaimView> claims,
        Instant recordedAt)
        implements Versioned {

    static DisputeWorkerView from(DisputeWorker worker, ShownPerson person, List<DisputeClaim> claims) {
        return new DisputeWorkerView(
                worker.id(),
                worker.version(),
                worker.dispute().id(),
                person,
                worker.representative(),
                claims.stream().map(DisputeClaimView::from).toList(),
                worker.recordedAt());
    }
}
