package org.ganlao.employment.money.fund;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.employment.money.fund.domain.FundGrant;
import org.ganlao.platform.event.Fact;
import org.ganlao.platform.money.Money;

/** A grant on the wire; contracts/events/employment/fund-grant.*.v1 describe it. */
record GrantFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String giver,
        int year,
        Money amount,
        String annulReason)
        implements Fact {

    static GrantFact of(FundGrant grant) {
        return new GrantFact(
                grant.id(),
                grant.version(),
                grant.occurredOn(),
                grant.recordedAt(),
                grant.region(),
                grant.giver(),
                grant.year(),
                grant.amount(),
                grant.annulReason());
    }
}
