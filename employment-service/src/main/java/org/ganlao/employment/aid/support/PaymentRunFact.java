package org.ganlao.employment.aid.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.employment.aid.support.domain.PaymentRun;
import org.ganlao.platform.event.Fact;

/** A finished run on the wire; contracts/events/employment/payment-run.finished.v1 describes it. */
record PaymentRunFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        LocalDate until,
        LocalDate finishedOn,
        DueClaims.Total paid,
        DueClaims.Total left)
        implements Fact {

    static PaymentRunFact of(PaymentRun run, DueClaims.Total paid, DueClaims.Total left) {
        return new PaymentRunFact(
                run.id(),
                run.version(),
                run.occurredOn(),
                run.recordedAt(),
                run.region(),
                run.until(),
                run.finishedOn(),
                paid,
                left);
    }
}
