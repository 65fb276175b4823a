package org.ganlao.socialinsurance.benefit.unemployment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.benefit.unemployment.domain.AidKind;
import org.ganlao.socialinsurance.benefit.unemployment.domain.UnemploymentAid;

/** An aid on the wire; contracts/events/social-insurance/unemployment-aid.*.v1 describe it. */
record UnemploymentAidFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String person,
        UUID claim,
        AidKind kind,
        Money amount,
        String annulReason)
        implements Fact {

    static UnemploymentAidFact of(UnemploymentAid aid) {
        return new UnemploymentAidFact(
                aid.id(),
                aid.version(),
                aid.occurredOn(),
                aid.recordedAt(),
                aid.region(),
                aid.person(),
                aid.claim(),
                aid.kind(),
                aid.amount(),
                aid.annulReason());
    }
}
