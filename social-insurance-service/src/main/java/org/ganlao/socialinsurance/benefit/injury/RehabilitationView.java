package org.ganlao.socialinsurance.benefit.injury;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.benefit.injury.domain.Rehabilitation;

record RehabilitationView(
        UUID id,
        int version,
        UUID injury,
        String region,
        String institution,
        LocalDate beganOn,
        LocalDate endedOn,
        Money cost,
        Boolean backAtWork,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static RehabilitationView from(Rehabilitation rehabilitation) {
        return new RehabilitationView(
                rehabilitation.id(),
                rehabilitation.version(),
                rehabilitation.injury(),
                rehabilitation.region(),
                rehabilitation.institution(),
                rehabilitation.occurredOn(),
                rehabilitation.endedOn(),
                rehabilitation.cost(),
                rehabilitation.backAtWork(),
                rehabilitation.annulReason(),
                rehabilitation.origin().sourceRef(),
                rehabilitation.recordedAt());
    }
}
