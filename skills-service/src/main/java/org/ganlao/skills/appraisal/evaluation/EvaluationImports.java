package org.ganlao.skills.appraisal.evaluation;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import org.ganlao.platform.imports.RequestImport;

final class EvaluationImports {

    @Produces
    @Singleton
    RequestImport<EvaluationRequest> evaluations(KeepEvaluations keeping) {
        return new RequestImport<>(
                "evaluations",
                EvaluationRequest.class,
                Set.of("clerk"),
                EvaluationRequest::sourceRef,
                keeping::check,
                keeping::take);
    }
}
