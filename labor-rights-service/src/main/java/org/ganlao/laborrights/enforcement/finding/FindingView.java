package org.ganlao.laborrights.enforcement.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.enforcement.finding.domain.Evidence;
import org.ganlao.laborrights.enforcement.finding.domain.Finding;
import org.ganlao.laborrights.enforcement.finding.domain.FindingKind;
import org.ganlao.laborrights.enforcement.finding.domain.FindingState;
import org.ganlao.laborrights.relation.roll.domain.Span;
import org.ganlao.platform.http.Versioned;

/** @param days on which the facts do not go together; {@code until} is the first day no longer */
record FindingView(
        UUID id,
        int version,
        FindingState state,
        FindingKind kind,
        String region,

        @Schema(description = "人员令牌；涉及单位整体的没有 · Token of the person; none where it concerns an employer as a whole")
        String person,

        @Schema(description = "用人单位 · Token of the employer; none where the person works without one")
        String employer,

        LocalDate openedOn,

        @Schema(description = "消除或排除日期 · Day on which it was closed or dismissed")
        LocalDate endedOn,

        @Schema(description = "历次产生日期 · Days on which it was opened, each time")
        List<LocalDate> openings,

        @Schema(description = "存续期间 · Days on which it stood, neither closed nor dismissed")
        List<Span> standing,

        List<Span> days,

        @Schema(description = "依据的事实 · The facts on which it rests, for the APIs of their services")
        List<Evidence> evidence,

        UUID inspectionCase,
        LocalDate assignedOn,

        @Schema(description = "排除理由 · Why it is to be, or was, dismissed")
        String dismissalReason,

        String proposedBy,
        String dismissedBy,

        @Schema(description = "恢复理由 · Why the dismissal is to be taken back")
        String reinstatementReason,

        String reinstatementProposedBy,
        String annulReason,
        Instant recordedAt)
        implements Versioned {

    static FindingView from(Finding finding) {
        return new FindingView(
                finding.id(),
                finding.version(),
                finding.state(),
                finding.kind(),
                finding.region(),
                finding.person(),
                finding.employer(),
                finding.occurredOn(),
                finding.endedOn(),
                finding.openings(),
                finding.stood().spans(),
                finding.days().spans(),
                finding.evidence(),
                finding.inspectionCase(),
                finding.assignedOn(),
                finding.reason(),
                finding.proposedBy(),
                finding.dismissedBy(),
                finding.reinstatementReason(),
                finding.reinstatementProposedBy(),
                finding.annulReason(),
                finding.recordedAt());
    }
}
