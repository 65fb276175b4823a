package org.ganlao.socialinsurance.treasury.fund;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.treasury.fund.domain.FundClosing;

/** A closed month on the wire; contracts/events/social-insurance/fund-month.closed.v1 describes it. */
record ClosingFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        Insurance insurance,
        YearMonth month)
        implements Fact {

    static ClosingFact of(FundClosing closing) {
        return new ClosingFact(
                closing.id(),
                closing.version(),
                closing.occurredOn(),
                closing.recordedAt(),
                closing.region(),
                closing.insurance(),
                closing.month());
    }
}
