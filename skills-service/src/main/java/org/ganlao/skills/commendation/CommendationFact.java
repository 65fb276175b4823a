package org.ganlao.skills.commendation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.skills.commendation.domain.Commendation;
import org.ganlao.skills.commendation.domain.CommendationState;

/** A commendation on the wire, without its merits; contracts/events/skills/commendation.*.v1 describe it. */
record CommendationFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String person,
        String honour,
        String occupation,
        LocalDate publicUntil,
        CommendationState state,
        String annulReason)
        implements Fact {

    static CommendationFact of(Commendation commendation) {
        return new CommendationFact(
                commendation.id(),
                commendation.version(),
                commendation.occurredOn(),
                commendation.recordedAt(),
                commendation.region(),
                commendation.person().token(),
                commendation.nomination().honour(),
                commendation.nomination().occupation(),
                commendation.publicUntil(),
                commendation.state(),
                commendation.annulReason());
    }
}
