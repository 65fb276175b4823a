package org.ganlao.socialinsurance.oldage.hardship;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.oldage.hardship.domain.LumpSumFunding;

/** A lump sum on the wire; contracts/events/social-insurance/lump-sum-funding.*.v1 describe it. */
record FundingFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String employer,
        int retirees,
        Money amount,
        LocalDate receivedOn,
        String annulReason)
        implements Fact {

    static FundingFact of(LumpSumFunding funding) {
        return new FundingFact(
                funding.id(),
                funding.version(),
                funding.occurredOn(),
                funding.recordedAt(),
                funding.region(),
                funding.employer(),
                funding.sum().retirees(),
                funding.sum().amount(),
                funding.receivedOn(),
                funding.annulReason());
    }
}
