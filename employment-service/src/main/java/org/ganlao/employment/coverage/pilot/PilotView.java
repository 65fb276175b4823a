package org.ganlao.employment.coverage.pilot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.employment.coverage.pilot.domain.PilotEvidence;
import org.ganlao.employment.coverage.pilot.domain.Verdict;
import org.ganlao.platform.http.Versioned;

record PilotView(
        UUID id,
        int version,
        String region,
        String item,
        LocalDate assessedOn,
        Verdict verdict,
        String evidence,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static PilotView from(PilotEvidence evidence) {
        return new PilotView(
                evidence.id(),
                evidence.version(),
                evidence.region(),
                evidence.finding().item(),
                evidence.occurredOn(),
                evidence.finding().verdict(),
                evidence.finding().evidence(),
                evidence.annulReason(),
                evidence.origin().sourceRef(),
                evidence.recordedAt());
    }
}
