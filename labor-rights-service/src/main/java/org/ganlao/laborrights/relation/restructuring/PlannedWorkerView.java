package org.ganlao.laborrights.relation.restructuring;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.relation.restructuring.domain.PlannedWorker;
import org.ganlao.laborrights.relation.restructuring.domain.WayOfPlacement;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.personal.EmployerToken;
import org.ganlao.platform.record.ShownPerson;

record PlannedWorkerView(
        UUID id,
        int version,
        UUID plan,
        ShownPerson person,
        EmployerToken employer,
        WayOfPlacement way,

        @Schema(description = "方案审核通过后方有 · Once the plan is accepted")
        StatedAcceptance acceptance,

        String annulReason,
        Instant recordedAt)
        implements Versioned {

    static PlannedWorkerView from(PlannedWorker worker, ShownPerson person) {
        return new PlannedWorkerView(
                worker.id(),
                worker.version(),
                worker.plan().id(),
                person,
                EmployerToken.of(worker.plan().outline().employer()),
                worker.way(),
                StatedAcceptance.from(worker.plan().acceptance()),
                worker.annulReason(),
                worker.recordedAt());
    }
}
