package org.ganlao.socialinsurance.benefit.injury;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.record.ShownPerson;
import org.ganlao.socialinsurance.benefit.injury.domain.CaseState;
import org.ganlao.socialinsurance.benefit.injury.domain.InjuryCase;
import org.ganlao.socialinsurance.benefit.injury.domain.InjuryGround;

record InjuryCaseView(
        UUID id,
        int version,
        CaseState state,
        ShownPerson person,
        StatedAccident accident,
        LocalDate acceptedOn,

        @Schema(description = "认定期限 · Last day on which the recognition is in time")
        LocalDate decideBy,

        LocalDate decidedOn,
        InjuryGround ground,
        String because,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static InjuryCaseView from(InjuryCase injury, ShownPerson person) {
        return new InjuryCaseView(
                injury.id(),
                injury.version(),
                injury.state(),
                person,
                StatedAccident.from(injury.accident()),
                injury.acceptedOn(),
                injury.decideBy(),
                injury.decidedOn(),
                injury.ground(),
                injury.because(),
                injury.annulReason(),
                injury.origin().sourceRef(),
                injury.recordedAt());
    }
}
