package org.ganlao.employment.aid.mergedrail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.employment.aid.mergedrail.domain.MergedRailPerson;
import org.ganlao.employment.aid.mergedrail.domain.SettlementKind;
import org.ganlao.platform.event.Fact;

/** A person of the merged rail on the wire; contracts/events/employment/merged-rail-person.*.v1 describe it. */
record MergedRailFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String person,
        String employer,
        LocalDate settledOn,
        SettlementKind settlement,
        LocalDate insuredOn,
        String annulReason)
        implements Fact {

    static MergedRailFact of(MergedRailPerson followed) {
        return new MergedRailFact(
                followed.id(),
                followed.version(),
                followed.occurredOn(),
                followed.recordedAt(),
                followed.region(),
                followed.person().token(),
                followed.merger().employer(),
                followed.settledOn(),
                followed.settlement(),
                followed.insuredOn(),
                followed.annulReason());
    }
}
