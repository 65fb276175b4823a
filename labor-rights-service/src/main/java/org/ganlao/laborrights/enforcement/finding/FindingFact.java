package org.ganlao.laborrights.enforcement.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.laborrights.enforcement.finding.domain.Evidence;
import org.ganlao.laborrights.enforcement.finding.domain.Finding;
import org.ganlao.laborrights.enforcement.finding.domain.FindingKind;
import org.ganlao.laborrights.enforcement.finding.domain.FindingState;
import org.ganlao.laborrights.relation.roll.domain.Span;
import org.ganlao.platform.event.Fact;

/** A finding on the wire; contracts/events/labor-rights/finding.*.v1 describe it. */
record FindingFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        FindingKind kind,
        String person,
        String employer,
        FindingState state,
        LocalDate endedOn,
        List<Opening> openings,
        List<Span> standing,
        UUID inspectionCase,
        List<Span> days,
        List<Evidence> evidence,
        String annulReason)
        implements Fact {

    /** A day on which it was opened. */
    record Opening(LocalDate on) {}

    static FindingFact of(Finding finding) {
        return new FindingFact(
                finding.id(),
                finding.version(),
                finding.occurredOn(),
                finding.recordedAt(),
                finding.region(),
                finding.kind(),
                finding.person(),
                finding.employer(),
                finding.state(),
                finding.endedOn(),
                finding.openings().stream().map(Opening::new).toList(),
                finding.stood().spans(),
                finding.inspectionCase(),
                finding.days().spans(),
                finding.evidence(),
                finding.annulReason());
    }
}
