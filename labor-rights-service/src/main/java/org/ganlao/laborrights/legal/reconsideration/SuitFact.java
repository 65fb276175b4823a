package org.ganlao.laborrights.legal.reconsideration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.laborrights.legal.reconsideration.domain.AdministrativeSuit;
import org.ganlao.laborrights.legal.reconsideration.domain.CourtInstance;
import org.ganlao.laborrights.legal.reconsideration.domain.CourtStage;
import org.ganlao.laborrights.legal.reconsideration.domain.SuitResult;
import org.ganlao.laborrights.legal.reconsideration.domain.SuitState;
import org.ganlao.platform.event.Fact;

/** A lawsuit on the wire, without its words; contracts/events/labor-rights/administrative-suit.*.v1 describe it. */
record SuitFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        SuitState state,
        CourtInstance instance,
        SuitResult result,
        String annulReason)
        implements Fact {

    static SuitFact of(AdministrativeSuit suit) {
        List<CourtStage> stages = suit.stages();
        CourtStage last = stages.get(stages.size() - 1);
        return new SuitFact(
                suit.id(),
                suit.version(),
                suit.occurredOn(),
                suit.recordedAt(),
                suit.region(),
                suit.state(),
                last.instance(),
                last.result(),
                suit.annulReason());
    }
}
