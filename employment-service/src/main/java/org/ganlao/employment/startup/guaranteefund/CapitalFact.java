package org.ganlao.employment.startup.guaranteefund;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.employment.startup.guaranteefund.domain.GuaranteeCapital;
import org.ganlao.platform.event.Fact;
import org.ganlao.platform.money.Money;

/** Capital on the wire; contracts/events/employment/guarantee-capital.*.v1 describe it. */
record CapitalFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        UUID fund,
        Money amount,
        String annulReason)
        implements Fact {

    static CapitalFact of(GuaranteeCapital capital) {
        return new CapitalFact(
                capital.id(),
                capital.version(),
                capital.occurredOn(),
                capital.recordedAt(),
                capital.region(),
                capital.fund(),
                capital.amount(),
                capital.annulReason());
    }
}
