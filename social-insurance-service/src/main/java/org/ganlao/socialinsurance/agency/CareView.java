package org.ganlao.socialinsurance.agency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.http.Versioned;
import org.ganlao.socialinsurance.agency.domain.RetireeCare;

record CareView(
        UUID id,
        int version,
        String person,
        UUID agency,
        String region,
        LocalDate since,
        LocalDate until,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static CareView from(RetireeCare care) {
        return new CareView(
                care.id(),
                care.version(),
                care.person(),
                care.agency(),
                care.region(),
                care.occurredOn(),
                care.until(),
                care.annulReason(),
                care.origin().sourceRef(),
                care.recordedAt());
    }
}
