package org.ganlao.laborrights.legal.casereview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/case-review-criteria")
@Tag(name = "执法案卷评查 · Reviews of officers' cases")
public class CaseReviewCriteriaResource {

    private final ReviewCases reviews;

    CaseReviewCriteriaResource(ReviewCases reviews) {
        this.reviews = reviews;
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查询案卷评查标准 · Read the criteria in force on a day; today's without one")
    public ReviewCriteriaView read(@QueryParam("on") LocalDate on) {
        return ReviewCriteriaView.from(reviews.criteria(on));
    }
}
