package org.ganlao.skills.provider.institution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.http.Versioned;
import org.ganlao.skills.provider.institution.domain.LicenceDecision;

record LicenceDecisionView(
        UUID id,
        int version,
        UUID institution,
        String region,
        LicenceDecision.Kind kind,
        LocalDate on,
        String why,
        String proposedBy,
        String approvedBy,
        Instant approvedAt,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static LicenceDecisionView from(LicenceDecision decision) {
        return new LicenceDecisionView(
                decision.id(),
                decision.version(),
                decision.institution(),
                decision.region(),
                decision.kind(),
                decision.occurredOn(),
                decision.why(),
                decision.approval().proposedBy(),
                decision.approval().approvedBy(),
                decision.approval().approvedAt(),
                decision.annulReason(),
                decision.origin().sourceRef(),
                decision.recordedAt());
    }
}
