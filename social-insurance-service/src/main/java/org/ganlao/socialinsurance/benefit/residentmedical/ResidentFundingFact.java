package org.ganlao.socialinsurance.benefit.residentmedical;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.benefit.residentmedical.domain.FundingPayer;
import org.ganlao.socialinsurance.benefit.residentmedical.domain.ResidentFunding;

/** A resident's funded year on the wire; contracts/events/social-insurance/resident-funding.*.v1 describe it. */
record ResidentFundingFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String person,
        UUID enrolment,
        boolean minor,
        int year,
        LocalDate coversFrom,
        LocalDate coversUntil,
        FundingPayer payer,
        Money standard,
        Money personPart,
        String annulReason)
        implements Fact {

    static ResidentFundingFact of(ResidentFunding funding) {
        return new ResidentFundingFact(
                funding.id(),
                funding.version(),
                funding.occurredOn(),
                funding.recordedAt(),
                funding.region(),
                funding.person(),
                funding.enrolment(),
                funding.minor(),
                funding.year().year(),
                funding.year().from(),
                funding.year().until(),
                funding.payer(),
                funding.shares().standard(),
                funding.shares().person(),
                funding.annulReason());
    }
}
