package org.ganlao.laborrights.relation.responsibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.relation.responsibility.domain.ResponsibilityAssessment;
import org.ganlao.laborrights.relation.responsibility.domain.ResponsibilityGrade;
import org.ganlao.platform.event.Fact;

/** An approved assessment on the wire; contracts/events/labor-rights/responsibility-assessment.*.v1 describe it. */
record AssessmentFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String employer,
        int points,
        ResponsibilityGrade grade,
        LocalDate validUntil,
        String annulReason)
        implements Fact {

    static AssessmentFact of(ResponsibilityAssessment assessment) {
        return new AssessmentFact(
                assessment.id(),
                assessment.version(),
                assessment.occurredOn(),
                assessment.recordedAt(),
                assessment.region(),
                assessment.assessed().employer(),
                assessment.points(),
                assessment.grade(),
                assessment.validUntil(),
                assessment.annulReason());
    }
}
