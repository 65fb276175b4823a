package org.ganlao.employment.startup.microloan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.employment.startup.microloan.domain.SubsidyClaim;
import org.ganlao.platform.event.Fact;
import org.ganlao.platform.money.Money;

/** A claim that was approved, on the wire; contracts/events/employment/interest-subsidy.*.v1 describe it. */
record SubsidyFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        UUID fund,
        int loans,
        Money interest,
        Money amount,
        LocalDate paidOn,
        String annulReason)
        implements Fact {

    static SubsidyFact of(SubsidyClaim claim) {
        return new SubsidyFact(
                claim.id(),
                claim.version(),
                claim.occurredOn(),
                claim.recordedAt(),
                claim.region(),
                claim.fund(),
                claim.lines().size(),
                claim.interest(),
                claim.amount(),
                claim.paidOn(),
                claim.annulReason());
    }
}
