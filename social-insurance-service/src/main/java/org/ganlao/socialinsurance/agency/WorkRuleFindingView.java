package org.ganlao.socialinsurance.agency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.http.Versioned;
import org.ganlao.socialinsurance.agency.domain.WorkRule;
import org.ganlao.socialinsurance.agency.domain.WorkRuleFinding;

record WorkRuleFindingView(
        UUID id,
        int version,
        String region,
        WorkRule rule,
        LocalDate foundOn,
        boolean kept,
        String evidence,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static WorkRuleFindingView from(WorkRuleFinding finding) {
        return new WorkRuleFindingView(
                finding.id(),
                finding.version(),
                finding.region(),
                finding.rule(),
                finding.occurredOn(),
                finding.kept(),
                finding.evidence(),
                finding.annulReason(),
                finding.origin().sourceRef(),
                finding.recordedAt());
    }
}
