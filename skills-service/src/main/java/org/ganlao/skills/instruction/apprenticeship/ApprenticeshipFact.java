package org.ganlao.skills.instruction.apprenticeship;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.skills.instruction.apprenticeship.domain.Apprenticeship;
import org.ganlao.skills.instruction.apprenticeship.domain.ApprenticeshipState;
import org.ganlao.skills.instruction.apprenticeship.domain.Pairing;

/** A pair on the wire; contracts/events/skills/apprenticeship.*.v1 describe it. */
record ApprenticeshipFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String person,
        String master,
        String employer,
        String occupation,
        int goalLevel,
        LocalDate endsOn,
        ApprenticeshipState state,
        LocalDate resultOn,
        LocalDate demonstratedOn,
        String annulReason)
        implements Fact {

    static ApprenticeshipFact of(Apprenticeship pair) {
        Pairing agreed = pair.pairing();
        return new ApprenticeshipFact(
                pair.id(),
                pair.version(),
                agreed.beginsOn(),
                pair.recordedAt(),
                agreed.region(),
                pair.person().token(),
                pair.master(),
                agreed.employer(),
                agreed.occupation(),
                agreed.goalLevel(),
                agreed.endsOn(),
                pair.state(),
                pair.resultOn(),
                pair.demonstratedOn(),
                pair.annulReason());
    }
}
