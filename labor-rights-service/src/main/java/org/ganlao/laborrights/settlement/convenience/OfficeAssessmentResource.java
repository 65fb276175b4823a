package org.ganlao.laborrights.settlement.convenience;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/office-assessments")
@Tag(name = "仲裁机构建设 · Arbitration offices")
public class OfficeAssessmentResource {

    private final AssessOffices offices;

    OfficeAssessmentResource(AssessOffices offices) {
        this.offices = offices;
    }

    @GET
    @Path("/{region}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "评估结果 · How far an office has come, by checklist")
    public List<OfficeAssessment> assess(String region) {
        return offices.assess(region);
    }
}
