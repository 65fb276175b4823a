package org.ganlao.laborrights.relation.responsibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.relation.responsibility.domain.AssessedEmployer;
import org.ganlao.laborrights.relation.responsibility.domain.AssessmentState;
import org.ganlao.laborrights.relation.responsibility.domain.ResponsibilityAssessment;
import org.ganlao.laborrights.relation.responsibility.domain.ResponsibilityGrade;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.personal.EmployerToken;
import org.ganlao.platform.record.Approval;

@Schema(name = "ResponsibilityAssessmentView")
record AssessmentView(
        UUID id,
        int version,
        AssessmentState state,
        String region,
        EmployerToken employer,
        String name,
        LocalDate assessedOn,

        @Schema(description = "评估标准自何日起施行 · First day of the criteria that were applied")
        LocalDate criteriaFrom,

        List<StatedScore> scores,
        int points,
        ResponsibilityGrade grade,
        LocalDate validUntil,

        @Schema(description = "当日是否有效 · Whether it is valid today")
        boolean valid,

        String returnReason,
        Approval approval,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static AssessmentView from(ResponsibilityAssessment assessment, LocalDate today) {
        AssessedEmployer assessed = assessment.assessed();
        return new AssessmentView(
                assessment.id(),
                assessment.version(),
                assessment.state(),
                assessed.region(),
                EmployerToken.of(assessed.employer()),
                assessed.name(),
                assessed.assessedOn(),
                assessment.criteriaFrom(),
                assessment.scores().stream().map(StatedScore::from).toList(),
                assessment.points(),
                assessment.grade(),
                assessment.validUntil(),
                assessment.validOn(today),
                assessment.returnReason(),
                assessment.approval(),
                assessment.annulReason(),
                assessment.origin().sourceRef(),
                assessment.recordedAt());
    }
}
