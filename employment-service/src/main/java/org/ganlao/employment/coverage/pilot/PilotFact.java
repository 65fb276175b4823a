package org.ganlao.employment.coverage.pilot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.employment.coverage.pilot.domain.PilotEvidence;
import org.ganlao.employment.coverage.pilot.domain.Verdict;
import org.ganlao.platform.event.Fact;

/** Evidence on the wire; contracts/events/employment/pilot-evidence.*.v1 describe it. */
record PilotFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String item,
        Verdict verdict,
        String annulReason)
        implements Fact {

    static PilotFact of(PilotEvidence evidence) {
        return new PilotFact(
                evidence.id(),
                evidence.version(),
                evidence.occurredOn(),
                evidence.recordedAt(),
                evidence.region(),
                evidence.finding().item(),
                evidence.finding().verdict(),
                evidence.annulReason());
    }
}
