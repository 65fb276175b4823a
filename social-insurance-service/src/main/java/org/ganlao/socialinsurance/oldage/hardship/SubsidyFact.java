package org.ganlao.socialinsurance.oldage.hardship;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.oldage.hardship.domain.LivingSubsidy;
import org.ganlao.socialinsurance.oldage.hardship.domain.UnitKind;

/** A living subsidy on the wire; contracts/events/social-insurance/living-subsidy.*.v1 describe it. */
record SubsidyFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String person,
        UnitKind unitKind,
        Money amount,
        LocalDate until,
        String annulReason)
        implements Fact {

    static SubsidyFact of(LivingSubsidy subsidy) {
        return new SubsidyFact(
                subsidy.id(),
                subsidy.version(),
                subsidy.occurredOn(),
                subsidy.recordedAt(),
                subsidy.region(),
                subsidy.terms().person(),
                subsidy.terms().unitKind(),
                subsidy.terms().amount(),
                subsidy.until(),
                subsidy.annulReason());
    }
}
