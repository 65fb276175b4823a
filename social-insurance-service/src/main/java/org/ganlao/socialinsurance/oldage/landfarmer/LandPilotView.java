package org.ganlao.socialinsurance.oldage.landfarmer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.http.Versioned;
import org.ganlao.socialinsurance.oldage.landfarmer.domain.LandPilot;

record LandPilotView(
        UUID id,
        int version,
        String region,
        LocalDate from,
        String document,
        String proposedBy,
        String approvedBy,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static LandPilotView from(LandPilot pilot) {
        return new LandPilotView(
                pilot.id(),
                pilot.version(),
                pilot.region(),
                pilot.occurredOn(),
                pilot.document(),
                pilot.approval().proposedBy(),
                pilot.approval().approvedBy(),
                pilot.annulReason(),
                pilot.origin().sourceRef(),
                pilot.recordedAt());
    }
}
