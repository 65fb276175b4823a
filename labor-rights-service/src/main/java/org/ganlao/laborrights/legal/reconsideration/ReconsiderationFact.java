package org.ganlao.laborrights.legal.reconsideration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.legal.reconsideration.domain.Reconsideration;
import org.ganlao.laborrights.legal.reconsideration.domain.ReconsiderationDecision;
import org.ganlao.laborrights.legal.reconsideration.domain.ReconsiderationResult;
import org.ganlao.laborrights.legal.reconsideration.domain.ReconsiderationState;
import org.ganlao.platform.event.Fact;

/** A reconsideration on the wire, without its words; contracts/events/labor-rights/reconsideration.*.v1 describe it. */
record ReconsiderationFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        ReconsiderationState state,
        LocalDate decidedOn,
        ReconsiderationResult result,
        String annulReason)
        implements Fact {

    static ReconsiderationFact of(Reconsideration reconsideration) {
        ReconsiderationDecision decision = reconsideration.decision();
        return new ReconsiderationFact(
                reconsideration.id(),
                reconsideration.version(),
                reconsideration.occurredOn(),
                reconsideration.recordedAt(),
                reconsideration.region(),
                reconsideration.state(),
                decision == null ? null : decision.on(),
                decision == null ? null : decision.result(),
                reconsideration.annulReason());
    }
}
