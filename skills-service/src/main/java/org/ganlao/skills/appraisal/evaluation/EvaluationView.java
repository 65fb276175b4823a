package org.ganlao.skills.appraisal.evaluation;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.record.ShownPerson;
import org.ganlao.skills.appraisal.evaluation.domain.Evaluation;
import org.ganlao.skills.appraisal.evaluation.domain.EvaluationState;
import org.ganlao.skills.certification.certificate.domain.CertificateWay;

record EvaluationView(
        UUID id,
        int version,
        EvaluationState state,
        ShownPerson person,
        String holderName,
        CertificateWay way,
        String occupation,
        int level,
        String region,
        Integer yearsOfWork,
        UUID trainee,
        StatedEvidence evidence,
        String rejectedReason,

        @Schema(description = "所发证书 · Certificate that it led to")
        UUID certificate,

        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static EvaluationView from(Evaluation evaluation, ShownPerson person) {
        Evaluation.Grounds grounds = evaluation.grounds();
        return new EvaluationView(
                evaluation.id(),
                evaluation.version(),
                evaluation.state(),
                person,
                evaluation.holderName(),
                evaluation.way(),
                evaluation.occupation(),
                evaluation.level(),
                evaluation.region(),
                grounds.yearsOfWork(),
                grounds.trainee(),
                StatedEvidence.from(evaluation.evidence()),
                evaluation.rejectedReason(),
                evaluation.certificate(),
                evaluation.annulReason(),
                evaluation.origin().sourceRef(),
                evaluation.recordedAt());
    }
}
