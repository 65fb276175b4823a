package org.ganlao.socialinsurance.benefit.injury;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.benefit.injury.domain.AwardKind;
import org.ganlao.socialinsurance.benefit.injury.domain.BenefitPayer;
import org.ganlao.socialinsurance.benefit.injury.domain.InjuryAward;
import org.ganlao.socialinsurance.benefit.injury.domain.InjuryBenefit;

/** An award on the wire; contracts/events/social-insurance/injury-award.*.v1 describe it. */
record InjuryAwardFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        UUID injury,
        AwardKind kind,
        Integer grade,
        List<WireBenefit> benefits,
        String annulReason)
        implements Fact {

    record WireBenefit(
            InjuryBenefit benefit,
            BenefitPayer payer,
            String person,
            Money amount,
            LocalDate dueFrom,
            LocalDate dueUntil) {}

    static InjuryAwardFact of(InjuryAward award) {
        return new InjuryAwardFact(
                award.id(),
                award.version(),
                award.occurredOn(),
                award.recordedAt(),
                award.region(),
                award.injury(),
                award.kind(),
                award.grade(),
                award.lines().stream()
                        .map(line -> new WireBenefit(
                                line.benefit(),
                                line.payer(),
                                line.person(),
                                line.amount(),
                                line.dueFrom(),
                                line.dueUntil()))
                        .toList(),
                award.annulReason());
    }
}
