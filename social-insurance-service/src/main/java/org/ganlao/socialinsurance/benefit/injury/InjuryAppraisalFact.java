package org.ganlao.socialinsurance.benefit.injury;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.socialinsurance.benefit.injury.domain.AppraisalKind;
import org.ganlao.socialinsurance.benefit.injury.domain.InjuryAppraisal;
import org.ganlao.socialinsurance.benefit.injury.domain.Nursing;

/** An appraisal on the wire; contracts/events/social-insurance/injury-appraisal.*.v1 describe it. */
record InjuryAppraisalFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        UUID injury,
        AppraisalKind kind,
        LocalDate askedOn,
        LocalDate concludeBy,
        LocalDate concludedOn,
        Integer grade,
        Nursing nursing)
        implements Fact {

    static InjuryAppraisalFact of(InjuryAppraisal appraisal) {
        return new InjuryAppraisalFact(
                appraisal.id(),
                appraisal.version(),
                appraisal.occurredOn(),
                appraisal.recordedAt(),
                appraisal.region(),
                appraisal.injury(),
                appraisal.kind(),
                appraisal.askedOn(),
                appraisal.concludeBy(),
                appraisal.concludedOn(),
                appraisal.grade(),
                appraisal.nursing());
    }
}
