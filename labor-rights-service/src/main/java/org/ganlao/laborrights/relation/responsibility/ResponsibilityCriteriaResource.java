package org.ganlao.laborrights.relation.responsibility;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/responsibility-criteria")
@Tag(name = "企业社会责任 · Social responsibility of employers")
public class ResponsibilityCriteriaResource {

    private final AssessEmployers assessments;

    ResponsibilityCriteriaResource(AssessEmployers assessments) {
        this.assessments = assessments;
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查询社会责任评估标准 · Read the criteria in force on a day; today's without one")
    public ResponsibilityCriteriaView read(@QueryParam("on") LocalDate on) {
        return ResponsibilityCriteriaView.from(assessments.criteria(on));
    }
}
