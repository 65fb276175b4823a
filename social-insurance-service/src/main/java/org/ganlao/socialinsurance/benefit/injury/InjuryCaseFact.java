package org.ganlao.socialinsurance.benefit.injury;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.socialinsurance.benefit.injury.domain.CaseState;
import org.ganlao.socialinsurance.benefit.injury.domain.InjuryCase;
import org.ganlao.socialinsurance.benefit.injury.domain.InjuryGround;

/** A case on the wire; contracts/events/social-insurance/injury-case.*.v1 describe it. */
record InjuryCaseFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String person,
        String employer,
        CaseState state,
        LocalDate reportedOn,
        LocalDate acceptedOn,
        LocalDate decidedOn,
        InjuryGround ground,
        boolean fatal,
        String annulReason)
        implements Fact {

    static InjuryCaseFact of(InjuryCase injury) {
        return new InjuryCaseFact(
                injury.id(),
                injury.version(),
                injury.occurredOn(),
                injury.recordedAt(),
                injury.region(),
                injury.person().token(),
                injury.accident().employer(),
                injury.state(),
                injury.accident().reportedOn(),
                injury.acceptedOn(),
                injury.decidedOn(),
                injury.ground(),
                injury.accident().diedOn() != null,
                injury.annulReason());
    }
}
