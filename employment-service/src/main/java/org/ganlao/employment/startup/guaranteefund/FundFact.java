package org.ganlao.employment.startup.guaranteefund;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.employment.startup.guaranteefund.domain.GuaranteeFund;
import org.ganlao.platform.event.Fact;

/** A fund on the wire; contracts/events/employment/guarantee-fund.*.v1 describe it. Its money is told by capital and loans. */
record FundFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String name,
        String agency,
        LocalDate closedOn,
        String annulReason)
        implements Fact {

    static FundFact of(GuaranteeFund fund) {
        return new FundFact(
                fund.id(),
                fund.version(),
                fund.occurredOn(),
                fund.recordedAt(),
                fund.region(),
                fund.name(),
                fund.agency(),
                fund.closedOn(),
                fund.annulReason());
    }
}
