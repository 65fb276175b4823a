package org.ganlao.laborrights.relation.responsibility;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.laborrights.relation.responsibility.domain.AssessmentState;
import org.ganlao.laborrights.relation.responsibility.domain.ResponsibilityGrade;

/** Which assessments to list. */
class AssessmentFilter {

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("employer")
    @Size(max = 18)
    String employer;

    @QueryParam("state")
    AssessmentState state;

    @QueryParam("grade")
    ResponsibilityGrade grade;

    @QueryParam("validOn")
    @Parameter(description = "该日有效的 · Approved, and valid on this day")
    LocalDate validOn;
}
