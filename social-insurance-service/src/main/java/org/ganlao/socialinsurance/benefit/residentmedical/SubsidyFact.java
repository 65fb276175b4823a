package org.ganlao.socialinsurance.benefit.residentmedical;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.benefit.residentmedical.domain.FundingLevel;
import org.ganlao.socialinsurance.benefit.residentmedical.domain.ResidentSubsidy;

/** A subsidy on the wire; contracts/events/social-insurance/resident-subsidy.*.v1 describe it. */
record SubsidyFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        int year,
        FundingLevel level,
        Money amount,
        String annulReason)
        implements Fact {

    static SubsidyFact of(ResidentSubsidy subsidy) {
        return new SubsidyFact(
                subsidy.id(),
                subsidy.version(),
                subsidy.occurredOn(),
                subsidy.recordedAt(),
                subsidy.region(),
                subsidy.year(),
                subsidy.level(),
                subsidy.amount(),
                subsidy.annulReason());
    }
}
