package org.ganlao.employment.startup.entrepreneurship;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.employment.startup.entrepreneurship.domain.Opening;
import org.ganlao.employment.startup.entrepreneurship.domain.Startup;
import org.ganlao.employment.startup.entrepreneurship.domain.StartupEnd;
import org.ganlao.employment.startup.entrepreneurship.domain.StartupOutcome;
import org.ganlao.platform.event.Fact;

/** A start-up on the wire; contracts/events/employment/startup.*.v1 describe it. */
record StartupFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String person,
        LocalDate guidedOn,
        LocalDate openedOn,
        String employer,
        UUID project,
        UUID microloan,
        int visits,
        LocalDate nextVisitOn,
        LocalDate endedOn,
        StartupOutcome outcome,
        String annulReason)
        implements Fact {

    static StartupFact of(Startup startup) {
        Optional<Opening> opening = Optional.ofNullable(startup.opening());
        Optional<StartupEnd> end = Optional.ofNullable(startup.end());
        return new StartupFact(
                startup.id(),
                startup.version(),
                startup.occurredOn(),
                startup.recordedAt(),
                startup.region(),
                startup.person().token(),
                startup.firstGuidedOn(),
                opening.map(Opening::openedOn).orElse(null),
                opening.map(Opening::employer).orElse(null),
                opening.map(Opening::project).orElse(null),
                opening.map(Opening::microloan).orElse(null),
                startup.visits().size(),
                startup.nextVisitOn(),
                end.map(StartupEnd::endedOn).orElse(null),
                end.map(StartupEnd::outcome).orElse(null),
                startup.annulReason());
    }
}
