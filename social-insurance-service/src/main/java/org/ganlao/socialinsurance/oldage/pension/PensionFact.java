package org.ganlao.socialinsurance.oldage.pension;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.oldage.pension.domain.Pension;
import org.ganlao.socialinsurance.oldage.pension.domain.PensionState;
import org.ganlao.socialinsurance.oldage.pension.domain.RetirementGround;

/** A pension on the wire; contracts/events/social-insurance/pension.*.v1 describe it. */
record PensionFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String person,
        PensionState state,
        RetirementGround ground,
        Money monthly,
        Money oneOff,
        LocalDate dueFrom,
        LocalDate certifiedUntil,
        LocalDate suspendedFrom,
        LocalDate endedOn,
        String annulReason)
        implements Fact {

    static PensionFact of(Pension pension) {
        return new PensionFact(
                pension.id(),
                pension.version(),
                pension.occurredOn(),
                pension.recordedAt(),
                pension.region(),
                pension.person(),
                pension.state(),
                pension.retirement().ground(),
                pension.granted().monthly(),
                pension.granted().oneOff(),
                pension.retirement().dueFrom(),
                pension.certifiedUntil(),
                pension.suspendedFrom(),
                pension.endedOn(),
                pension.annulReason());
    }
}
