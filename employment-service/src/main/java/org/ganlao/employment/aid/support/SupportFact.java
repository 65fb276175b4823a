package org.ganlao.employment.aid.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.employment.aid.support.domain.SupportClaim;
import org.ganlao.employment.aid.support.domain.SupportKind;
import org.ganlao.employment.aid.support.domain.SupportState;
import org.ganlao.platform.event.Fact;
import org.ganlao.platform.money.Money;

/** A claim on the wire; contracts/events/employment/support-claim.*.v1 describe it. */
record SupportFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        SupportKind kind,
        SupportState state,
        UUID ground,
        String person,
        String payeeEmployer,
        String payeePerson,
        LocalDate from,
        LocalDate to,
        Money amount,
        String annulReason)
        implements Fact {

    static SupportFact of(SupportClaim claim) {
        return new SupportFact(
                claim.id(),
                claim.version(),
                claim.occurredOn(),
                claim.recordedAt(),
                claim.region(),
                claim.kind(),
                claim.state(),
                claim.ground(),
                claim.person(),
                claim.payee().employer(),
                claim.payee().person(),
                claim.from(),
                claim.to(),
                claim.amount(),
                claim.annulReason());
    }
}
