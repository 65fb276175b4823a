package org.ganlao.socialinsurance.agency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.socialinsurance.agency.domain.WorkRule;
import org.ganlao.socialinsurance.agency.domain.WorkRuleFinding;

/** A finding on the wire; contracts/events/social-insurance/work-rule.*.v1 describe it. */
record FindingFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        WorkRule rule,
        boolean kept,
        String annulReason)
        implements Fact {

    static FindingFact of(WorkRuleFinding finding) {
        return new FindingFact(
                finding.id(),
                finding.version(),
                finding.occurredOn(),
                finding.recordedAt(),
                finding.region(),
                finding.rule(),
                finding.kept(),
                finding.annulReason());
    }
}
