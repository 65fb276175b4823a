package org.ganlao.employment.coverage.community;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.employment.coverage.community.domain.CommunityEvaluation;
import org.ganlao.employment.coverage.community.domain.RealNames;
import org.ganlao.platform.event.Fact;

/** An evaluation on the wire; contracts/events/employment/community-evaluation.*.v1 describe it. */
record EvaluationFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String community,
        boolean holds,
        int working,
        int seeking,
        int familiesOpen,
        int insured,
        boolean platform,
        String annulReason)
        implements Fact {

    static EvaluationFact of(CommunityEvaluation evaluation) {
        RealNames found = evaluation.found();
        return new EvaluationFact(
                evaluation.id(),
                evaluation.version(),
                evaluation.occurredOn(),
                evaluation.recordedAt(),
                evaluation.region(),
                evaluation.community(),
                evaluation.holds(),
                found.working(),
                found.seeking(),
                found.familiesOpen(),
                found.insured(),
                found.platform(),
                evaluation.annulReason());
    }
}
