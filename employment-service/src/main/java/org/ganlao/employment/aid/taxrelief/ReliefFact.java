package org.ganlao.employment.aid.taxrelief;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.employment.aid.taxrelief.domain.ReliefKind;
import org.ganlao.employment.aid.taxrelief.domain.TaxRelief;
import org.ganlao.platform.event.Fact;
import org.ganlao.platform.money.Money;

/** Tax relief on the wire; contracts/events/employment/tax-relief.*.v1 describe it. */
record ReliefFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        ReliefKind kind,
        String person,
        String employer,
        int year,
        Money amount,
        String annulReason)
        implements Fact {

    static ReliefFact of(TaxRelief granted) {
        return new ReliefFact(
                granted.id(),
                granted.version(),
                granted.occurredOn(),
                granted.recordedAt(),
                granted.region(),
                granted.relief().kind(),
                granted.person().token(),
                granted.relief().employer(),
                granted.relief().year(),
                granted.relief().amount(),
                granted.annulReason());
    }
}
