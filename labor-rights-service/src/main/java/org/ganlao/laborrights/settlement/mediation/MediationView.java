package org.ganlao.laborrights.settlement.mediation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.settlement.mediation.domain.FailureGround;
import org.ganlao.laborrights.settlement.mediation.domain.Mediation;
import org.ganlao.laborrights.settlement.mediation.domain.MediationState;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.EmployerToken;
import org.ganlao.platform.record.ShownPerson;

record MediationView(
        UUID id,
        int version,
        MediationState state,
        UUID committee,
        ShownPerson person,
        EmployerToken employer,
        String matter,
        LocalDate appliedOn,

        @Schema(description = "调解期限 · Last day to mediate") LocalDate mediateBy,

        LocalDate agreedOn,
        Money amount,
        LocalDate performedOn,
        LocalDate failedOn,
        FailureGround failureGround,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static MediationView from(Mediation found, ShownPerson person) {
        return new MediationView(
                found.id(),
                found.version(),
                found.state(),
                found.committee().id(),
                person,
                EmployerToken.of(found.employer()),
                found.matter(),
                found.occurredOn(),
                found.mediateBy(),
                found.agreedOn(),
                found.amount(),
                found.performedOn(),
                found.failedOn(),
                found.failureGround(),
                found.annulReason(),
                found.origin().sourceRef(),
                found.recordedAt());
    }
}
