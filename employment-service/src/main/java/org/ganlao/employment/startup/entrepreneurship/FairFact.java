package org.ganlao.employment.startup.entrepreneurship;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.employment.startup.entrepreneurship.domain.FairResults;
import org.ganlao.employment.startup.entrepreneurship.domain.StartupFair;
import org.ganlao.platform.event.Fact;
import org.ganlao.platform.money.Money;

/** A fair on the wire; contracts/events/employment/startup-fair.*.v1 describe it. */
record FairFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        LocalDate lastDay,
        Integer projects,
        Integer visitors,
        Integer intents,
        Integer agreements,
        Money investment,
        String annulReason)
        implements Fact {

    static FairFact of(StartupFair fair) {
        Optional<FairResults> results = Optional.ofNullable(fair.results());
        return new FairFact(
                fair.id(),
                fair.version(),
                fair.occurredOn(),
                fair.recordedAt(),
                fair.region(),
                fair.profile().lastDay(),
                results.map(FairResults::projects).orElse(null),
                results.map(FairResults::visitors).orElse(null),
                results.map(FairResults::intents).orElse(null),
                results.map(FairResults::agreements).orElse(null),
                results.map(FairResults::investment).orElse(null),
                fair.annulReason());
    }
}
