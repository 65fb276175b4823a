package org.ganlao.laborrights.settlement.dispute;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.laborrights.settlement.dispute.domain.Conclusion;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeCase;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeOutcome;
import org.ganlao.platform.event.Fact;
import org.ganlao.platform.money.Money;

/** An accepted case on the wire; contracts/events/labor-rights/dispute-case.*.v1 describe it. */
record DisputeCaseFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        List<String> employers,
        int workers,
        Money claimed,
        LocalDate closedOn,
        DisputeOutcome outcome,
        Money granted,
        String annulReason)
        implements Fact {

    static DisputeCaseFact of(DisputeCase told) {
        Conclusion conclusion = told.conclusion();
        return new DisputeCaseFact(
                told.id(),
                told.version(),
                told.occurredOn(),
                told.recordedAt(),
                told.region(),
                told.employers(),
                told.workers(),
                told.claimed(),
                conclusion == null ? null : conclusion.on(),
                conclusion == null ? null : conclusion.outcome(),
                conclusion == null ? null : conclusion.granted(),
                told.annulReason());
    }
}
