package org.ganlao.laborrights.settlement.hearing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeSide;
import org.ganlao.laborrights.settlement.hearing.domain.Evidence;
import org.ganlao.laborrights.settlement.hearing.domain.EvidenceKind;
import org.ganlao.laborrights.settlement.hearing.domain.EvidenceState;
import org.ganlao.platform.http.Versioned;

@Schema(name = "DisputeEvidenceView")
record EvidenceView(
        UUID id,
        int version,
        EvidenceState state,
        UUID dispute,
        DisputeSide side,
        EvidenceKind kind,
        String title,
        LocalDate submittedOn,
        String lateBecause,
        LocalDate exchangedOn,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static EvidenceView from(Evidence found) {
        return new EvidenceView(
                found.id(),
                found.version(),
                found.state(),
                found.dispute(),
                found.side(),
                found.kind(),
                found.title(),
                found.occurredOn(),
                found.lateBecause(),
                found.exchangedOn(),
                found.annulReason(),
                found.origin().sourceRef(),
                found.recordedAt());
    }
}
