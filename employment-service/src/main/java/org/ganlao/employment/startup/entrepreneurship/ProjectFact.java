package org.ganlao.employment.startup.entrepreneurship;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.employment.startup.entrepreneurship.domain.StartupProject;
import org.ganlao.platform.event.Fact;
import org.ganlao.platform.money.Money;

/** A project that was accepted, on the wire; contracts/events/employment/startup-project.*.v1 describe it. */
record ProjectFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String trade,
        Money investment,
        int jobs,
        LocalDate offeredUntil,
        LocalDate withdrawnOn,
        String annulReason)
        implements Fact {

    static ProjectFact of(StartupProject project) {
        return new ProjectFact(
                project.id(),
                project.version(),
                project.occurredOn(),
                project.recordedAt(),
                project.region(),
                project.proposal().trade(),
                project.proposal().investment(),
                project.proposal().jobs(),
                project.review().offeredUntil(),
                project.withdrawnOn(),
                project.annulReason());
    }
}
