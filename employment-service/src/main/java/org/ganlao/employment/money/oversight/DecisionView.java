package org.ganlao.employment.money.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.money.oversight.domain.DecisionState;
import org.ganlao.employment.money.oversight.domain.LeadingDecision;
import org.ganlao.platform.http.Versioned;

record DecisionView(
        UUID id,
        int version,
        DecisionState state,
        String region,
        LocalDate decidedOn,
        String meeting,
        String decision,
        String responsible,
        LocalDate dueOn,

        @Schema(description = "超期未完成 · Open, and its day has passed")
        boolean overdue,

        LocalDate doneOn,
        String result,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static DecisionView from(LeadingDecision decision, LocalDate today) {
        return new DecisionView(
                decision.id(),
                decision.version(),
                decision.state(),
                decision.region(),
                decision.occurredOn(),
                decision.meeting(),
                decision.decision(),
                decision.responsible(),
                decision.dueOn(),
                decision.overdueOn(today),
                decision.doneOn(),
                decision.result(),
                decision.annulReason(),
                decision.origin().sourceRef(),
                decision.recordedAt());
    }
}
