package org.ganlao.laborrights.relation.restructuring;

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
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.record.Annulment;

@Path("/v1/staff-placement-plans")
@Tag(name = "职工安置方案 · Staff-placement plans")
public class PlanResource {

    private final SubmitPlan submission;
    private final ReviewPlan review;
    private final ShowPlans show;

    PlanResource(SubmitPlan submission, ReviewPlan review, ShowPlans show) {
        this.submission = submission;
        this.review = review;
        this.show = show;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "申报职工安置方案 · Submit a plan with its workers")
    public Response submit(@Valid @NotNull PlanRequest request, @Context UriInfo uri) {
        PlanView view = submission.submit(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询职工安置方案 · Find plans")
    public Page<PlanView> find(@Valid @BeanParam PlanFilter filter, @BeanParam Paging paging) {
        return show.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出职工安置方案 · Export plans, all that the list would show")
    public Response export(@Valid @BeanParam PlanFilter filter, @BeanParam Paging paging) {
        return Rows.of(PlanView.class, paging, page -> show.page(filter, page)).answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看职工安置方案 · Read a plan")
    public PlanView read(UUID id) {
        return show.one(id);
    }

    @POST
    @Path("/{id}/workers")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "补列职工 · Add workers to a plan that is not accepted yet; that submits it anew")
    public Response add(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull WorkersRequest request) {
        return Changed.to(submission.add(id, ifMatch, request));
    }

    @POST
    @Path("/{id}/corrections")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "更正并重新申报方案 · Correct a plan that is not accepted yet; that submits it anew")
    public Response correct(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull PlanCorrection correction) {
        return Changed.to(submission.correct(id, ifMatch, correction));
    }

    @POST
    @Path("/{id}/acceptance")
    @Idempotent
    @RolesAllowed("reviewer")
    @Operation(summary = "审核通过 · Accept a plan that the congress has passed and whose funds are secured")
    public Response accept(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedAcceptance acceptance) {
        return Changed.to(review.accept(id, ifMatch, acceptance));
    }

    @POST
    @Path("/{id}/return")
    @Idempotent
    @RolesAllowed("reviewer")
    @Operation(summary = "退回方案 · Give a plan back")
    public Response giveBack(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedReturn stated) {
        return Changed.to(review.giveBack(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "撤销方案及其职工名单 · Annul a plan with all its workers")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(review.annul(id, ifMatch, annulment));
    }
}
