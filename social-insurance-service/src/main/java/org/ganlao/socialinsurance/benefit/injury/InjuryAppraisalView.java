package org.ganlao.socialinsurance.benefit.injury;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.socialinsurance.benefit.injury.domain.AppraisalKind;
import org.ganlao.socialinsurance.benefit.injury.domain.InjuryAppraisal;
import org.ganlao.socialinsurance.benefit.injury.domain.Nursing;

record InjuryAppraisalView(
        UUID id,
        int version,
        UUID injury,
        String region,
        AppraisalKind kind,
        LocalDate askedOn,

        @Schema(description = "鉴定期限 · Last day on which the conclusion is in time")
        LocalDate concludeBy,

        boolean extended,
        LocalDate concludedOn,
        Integer grade,
        Nursing nursing,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static InjuryAppraisalView from(InjuryAppraisal appraisal) {
        return new InjuryAppraisalView(
                appraisal.id(),
                appraisal.version(),
                appraisal.injury(),
                appraisal.region(),
                appraisal.kind(),
                appraisal.askedOn(),
                appraisal.concludeBy(),
                appraisal.extended(),
                appraisal.concludedOn(),
                appraisal.grade(),
                appraisal.nursing(),
                appraisal.origin().sourceRef(),
                appraisal.recordedAt());
    }
}
