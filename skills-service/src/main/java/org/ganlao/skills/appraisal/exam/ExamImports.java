package org.ganlao.skills.appraisal.exam;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import org.ganlao.platform.imports.RequestImport;

final class ExamImports {

    @Produces
    @Singleton
    RequestImport<CandidateRequest> candidates(RegisterCandidates registration) {
        return new RequestImport<>(
                "exam-candidates",
                CandidateRequest.class,
                Set.of("clerk", "reviewer"),
                CandidateRequest::sourceRef,
                registration::check,
                registration::foresee,
                registration::take);
    }

    @Produces
    @Singleton
    RequestImport<ScoreRequest> scores(EnterScores entering) {
        return new RequestImport<>(
                "exam-scores",
                ScoreRequest.class,
                Set.of("clerk"),
                ScoreRequest::sourceRef,
                score -> {},
                entering::foresee,
                entering::take);
    }
}
