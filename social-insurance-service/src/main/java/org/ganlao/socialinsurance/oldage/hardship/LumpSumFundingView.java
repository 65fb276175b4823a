package org.ganlao.socialinsurance.oldage.hardship;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.oldage.hardship.domain.LumpSumFunding;

record LumpSumFundingView(
        UUID id,
        int version,
        String employer,
        String region,
        LocalDate agreedOn,
        int retirees,
        Money ofEach,
        Money amount,
        LocalDate receivedOn,
        String document,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static LumpSumFundingView from(LumpSumFunding funding) {
        return new LumpSumFundingView(
                funding.id(),
                funding.version(),
                funding.employer(),
                funding.region(),
                funding.occurredOn(),
                funding.sum().retirees(),
                funding.sum().ofEach(),
                funding.sum().amount(),
                funding.receivedOn(),
                funding.document(),
                funding.annulReason(),
                funding.origin().sourceRef(),
                funding.recordedAt());
    }
}
