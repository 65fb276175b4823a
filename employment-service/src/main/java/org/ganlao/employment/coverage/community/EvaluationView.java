package org.ganlao.employment.coverage.community;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.coverage.community.domain.CommunityEvaluation;
import org.ganlao.employment.coverage.community.domain.Criterion;
import org.ganlao.employment.coverage.community.domain.RealNames;
import org.ganlao.platform.http.Versioned;

record EvaluationView(
        UUID id,
        int version,

        @Schema(description = "各项标准均达到 · Whether every criterion holds")
        boolean holds,

        String region,
        String community,
        LocalDate asOf,

        @Schema(description = "实名数据 · What the records of persons say")
        RealNames found,

        @Schema(description = "评估过程 · The working, criterion by criterion")
        List<Criterion> criteria,

        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static EvaluationView from(CommunityEvaluation evaluation) {
        return new EvaluationView(
                evaluation.id(),
                evaluation.version(),
                evaluation.holds(),
                evaluation.region(),
                evaluation.community(),
                evaluation.occurredOn(),
                evaluation.found(),
                evaluation.criteria(),
                evaluation.annulReason(),
                evaluation.origin().sourceRef(),
                evaluation.recordedAt());
    }
}
