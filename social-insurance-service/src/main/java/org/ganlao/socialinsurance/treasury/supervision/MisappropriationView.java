package org.ganlao.socialinsurance.treasury.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.treasury.supervision.domain.Misappropriation;

@Schema(name = "Misappropriation")
record MisappropriationView(
        UUID id,
        int version,
        Insurance insurance,
        String region,
        LocalDate discoveredOn,
        String body,
        String what,
        Money amount,
        Money recovered,

        @Schema(description = "尚待追回 · Still to be recovered")
        Money left,

        LocalDate recoveredOn,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static MisappropriationView from(Misappropriation misused) {
        return new MisappropriationView(
                misused.id(),
                misused.version(),
                misused.insurance(),
                misused.region(),
                misused.occurredOn(),
                misused.body(),
                misused.what(),
                misused.amount(),
                misused.recovered(),
                misused.left(),
                misused.recoveredOn(),
                misused.annulReason(),
                misused.origin().sourceRef(),
                misused.recordedAt());
    }
}
