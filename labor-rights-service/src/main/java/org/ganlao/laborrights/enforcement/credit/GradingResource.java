package org.ganlao.laborrights.enforcement.credit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.job.Prefer;

@Path("/v1/employer-gradings")
@Tag(name = "诚信等级 · Credit grades of employers")
public class GradingResource {

    private final GradeEmployers grading;

    GradingResource(GradeEmployers grading) {
        this.grading = grading;
    }

    @POST
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "年度诚信等级评价 · Grade all employers of a region for a year")
    @APIResponse(responseCode = "202", description = "已开始，进度见任务 · Begun; the job tells how far it is")
    public Response gradeAll(@Valid @NotNull GradingRequest request) {
        return Prefer.accepted(grading.start(request)).build();
    }
}
