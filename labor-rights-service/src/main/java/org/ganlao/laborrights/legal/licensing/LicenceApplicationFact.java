package org.ganlao.laborrights.legal.licensing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.legal.licensing.domain.LicenceApplication;
import org.ganlao.laborrights.legal.licensing.domain.LicensingState;
import org.ganlao.platform.event.Fact;

/** An application on the wire, without names and words; contracts/events/labor-rights/licence-application.*.v1 describe it. */
record LicenceApplicationFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String kind,
        String employer,
        LicensingState state,
        LocalDate acceptedOn,
        LocalDate decidedOn,
        LocalDate servedOn,
        LocalDate validUntil,
        LocalDate cancelledOn,
        String annulReason)
        implements Fact {

    static LicenceApplicationFact of(LicenceApplication application) {
        return new LicenceApplicationFact(
                application.id(),
                application.version(),
                application.occurredOn(),
                application.recordedAt(),
                application.region(),
                application.matter().kind(),
                application.matter().employer(),
                application.state(),
                application.acceptedOn(),
                application.decision() == null ? null : application.decision().on(),
                application.servedOn(),
                application.decision() == null ? null : application.decision().validUntil(),
                application.cancelledOn(),
                application.annulReason());
    }
}
