package org.ganlao.skills.funding.subsidy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.platform.money.Money;
import org.ganlao.skills.funding.subsidy.domain.LineState;
import org.ganlao.skills.funding.subsidy.domain.ReleaseOutcome;
import org.ganlao.skills.funding.subsidy.domain.SubsidyLine;

/** The subsidy of one graduate on the wire; contracts/events/skills/training-subsidy.*.v1 describe it. */
record SubsidyFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String person,
        UUID claim,
        UUID trainee,
        String rule,
        ReleaseOutcome outcome,
        Money amount,
        LineState state,
        LocalDate refundedOn)
        implements Fact {

    static SubsidyFact of(SubsidyLine line) {
        return new SubsidyFact(
                line.id(),
                line.version(),
                line.occurredOn(),
                line.recordedAt(),
                line.region(),
                line.person(),
                line.claim(),
                line.trainee(),
                line.rule(),
                line.outcome(),
                line.amount(),
                line.state(),
                line.refundedOn());
    }
}
