package org.ganlao.employment.market.introduction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.employment.market.introduction.domain.Contract;
import org.ganlao.employment.market.introduction.domain.Introduction;
import org.ganlao.employment.market.introduction.domain.Outcome;
import org.ganlao.employment.market.introduction.domain.OutcomeKind;
import org.ganlao.platform.event.Fact;

/** An introduction on the wire; contracts/events/employment/introduction.*.v1 describe it. */
record IntroductionFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String person,
        UUID jobSeeker,
        UUID vacancy,
        UUID agency,
        OutcomeKind outcome,
        LocalDate outcomeOn,
        UUID placement,
        LocalDate contractFrom,
        LocalDate contractUntil,
        Boolean goodCause,
        String annulReason)
        implements Fact {

    static IntroductionFact of(Introduction introduction) {
        Optional<Outcome> outcome = introduction.outcome();
        Optional<Contract> contract = outcome.map(Outcome::contract);
        return new IntroductionFact(
                introduction.id(),
                introduction.version(),
                introduction.occurredOn(),
                introduction.recordedAt(),
                introduction.region(),
                introduction.person().token(),
                introduction.jobSeeker(),
                introduction.vacancy(),
                introduction.agency(),
                outcome.map(Outcome::kind).orElse(null),
                outcome.map(Outcome::on).orElse(null),
                outcome.map(Outcome::placement).orElse(null),
                contract.map(Contract::from).orElse(null),
                contract.map(Contract::until).orElse(null),
                outcome.map(Outcome::goodCause).orElse(null),
                introduction.annulReason());
    }
}
