package org.ganlao.socialinsurance.treasury.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.socialinsurance.treasury.supervision.domain.FundSupervisor;

@Schema(name = "FundSupervisor")
record SupervisorView(
        UUID id,
        int version,
        String region,
        String name,
        String certificate,
        String organisation,
        LocalDate since,
        LocalDate leftOn,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static SupervisorView from(FundSupervisor supervisor) {
        return new SupervisorView(
                supervisor.id(),
                supervisor.version(),
                supervisor.region(),
                supervisor.name(),
                supervisor.certificate(),
                supervisor.organisation(),
                supervisor.occurredOn(),
                supervisor.leftOn(),
                supervisor.origin().sourceRef(),
                supervisor.recordedAt());
    }
}
