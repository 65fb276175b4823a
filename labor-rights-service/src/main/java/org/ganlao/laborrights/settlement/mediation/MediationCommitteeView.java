package org.ganlao.laborrights.settlement.mediation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.settlement.mediation.domain.CommitteeKind;
import org.ganlao.laborrights.settlement.mediation.domain.MediationCommittee;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.personal.EmployerToken;

record MediationCommitteeView(
        UUID id,
        int version,
        String region,
        CommitteeKind kind,
        String name,
        EmployerToken employer,
        int mediators,
        LocalDate setUpOn,
        LocalDate dissolvedOn,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static MediationCommitteeView from(MediationCommittee found) {
        return new MediationCommitteeView(
                found.id(),
                found.version(),
                found.region(),
                found.kind(),
                found.name(),
                found.employer() == null ? null : EmployerToken.of(found.employer()),
                found.mediators(),
                found.occurredOn(),
                found.dissolvedOn(),
                found.annulReason(),
                found.origin().sourceRef(),
                found.recordedAt());
    }
}
