package org.ganlao.socialinsurance.benefit.unemployment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.benefit.unemployment.domain.FindingState;
import org.ganlao.socialinsurance.benefit.unemployment.domain.OverpaidBenefit;

/** A finding on the wire; contracts/events/social-insurance/overpaid-benefit.*.v1 describe it. */
record OverpaidBenefitFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String person,
        UUID claim,
        FindingState state,
        Money amount)
        implements Fact {

    static OverpaidBenefitFact of(OverpaidBenefit finding) {
        return new OverpaidBenefitFact(
                finding.id(),
                finding.version(),
                finding.occurredOn(),
                finding.recordedAt(),
                finding.region(),
                finding.person(),
                finding.claim(),
                finding.state(),
                finding.amount());
    }
}
