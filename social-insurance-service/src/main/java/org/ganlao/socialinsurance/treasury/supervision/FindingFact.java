package org.ganlao.socialinsurance.treasury.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.treasury.supervision.domain.FindingKind;
import org.ganlao.socialinsurance.treasury.supervision.domain.SupervisionFinding;

/** A finding on the wire; contracts/events/social-insurance/supervision-finding.*.v1 describe it. */
record FindingFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        UUID ofCase,
        FindingKind kind,
        Money amount,
        LocalDate dueOn,
        LocalDate rectifiedOn,
        UUID declaration,
        String annulReason)
        implements Fact {

    static FindingFact of(SupervisionFinding finding) {
        return new FindingFact(
                finding.id(),
                finding.version(),
                finding.occurredOn(),
                finding.recordedAt(),
                finding.region(),
                finding.ofCase(),
                finding.kind(),
                finding.amount(),
                finding.dueOn(),
                finding.rectifiedOn(),
                finding.declaration(),
                finding.annulReason());
    }
}
