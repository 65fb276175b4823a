package org.ganlao.laborrights.settlement.convenience;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.settlement.convenience.domain.OfficeEvidence;
import org.ganlao.laborrights.settlement.convenience.domain.Verdict;
import org.ganlao.platform.http.Versioned;

record OfficeEvidenceView(
        UUID id,
        int version,
        String region,
        String item,
        Verdict verdict,
        String evidence,
        LocalDate assessedOn,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static OfficeEvidenceView from(OfficeEvidence found) {
        return new OfficeEvidenceView(
                found.id(),
                found.version(),
                found.region(),
                found.item(),
                found.verdict(),
                found.evidence(),
                found.occurredOn(),
                found.annulReason(),
                found.origin().sourceRef(),
                found.recordedAt());
    }
}
