package org.ganlao.laborrights.relation.responsibility;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.laborrights.procedure.StatedStep;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.record.Annulment;

@Path("/v1/responsibility-assessments")
@Tag(name = "企业社会责任 · Social responsibility of employers")
public class ResponsibilityAssessmentResource {

    private final AssessEmployers assessments;

    ResponsibilityAssessmentResource(AssessEmployers assessments) {
        this.assessments = assessments;
    }

    @POST
    @Idempotent
    @RolesAllowed({"clerk", "inspector"})
    @Operation(summary = "提出社会责任评估 · Assess an employer, with evidence for each criterion")
    public Response propose(@Valid @NotNull AssessmentRequest request, @Context UriInfo uri) {
        AssessmentView view = assessments.propose(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查询社会责任评估 · Find assessments")
    public Page<AssessmentView> find(@Valid @BeanParam AssessmentFilter filter, @BeanParam Paging paging) {
        return assessments.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "导出社会责任评估 · Export assessments, all that the list would show")
    public Response export(@Valid @BeanParam AssessmentFilter filter, @BeanParam Paging paging) {
        return Rows.of(AssessmentView.class, paging, page -> assessments.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查看社会责任评估 · Read an assessment with its evidence")
    public AssessmentView read(UUID id) {
        return assessments.one(id);
    }

    @POST
    @Path("/{id}/scores")
    @Idempotent
    @RolesAllowed({"clerk", "inspector"})
    @Operation(summary = "重新评分 · Score it anew, whole, before it is approved")
    public Response score(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Rescoring stated) {
        return Changed.to(assessments.score(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "审定评估结果 · Approve what another person scored")
    public Response approve(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedStep stated) {
        return Changed.to(assessments.approve(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/return")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "退回评估 · Give it back to be scored anew")
    public Response giveBack(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedStep stated) {
        return Changed.to(assessments.giveBack(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "撤销社会责任评估 · Annul an assessment")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(assessments.annul(id, ifMatch, annulment));
    }
}
