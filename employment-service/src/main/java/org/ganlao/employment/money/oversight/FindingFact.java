package org.ganlao.employment.money.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.employment.money.oversight.domain.FindingState;
import org.ganlao.employment.money.oversight.domain.InspectionFinding;
import org.ganlao.platform.event.Fact;

/** A finding on the wire, without what is told of it in words; contracts/events/employment/inspection-finding.*.v1 describe it. */
record FindingFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        FindingState state,
        UUID inspection,
        UUID claim,
        int deduction,
        LocalDate dueOn,
        LocalDate rectifiedOn,
        String annulReason)
        implements Fact {

    static FindingFact of(InspectionFinding finding) {
        return new FindingFact(
                finding.id(),
                finding.version(),
                finding.occurredOn(),
                finding.recordedAt(),
                finding.region(),
                finding.state(),
                finding.inspection(),
                finding.claim(),
                finding.deduction(),
                finding.dueOn(),
                finding.rectifiedOn(),
                finding.annulReason());
    }
}
