package org.ganlao.skills.appraisal.evaluation;

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

@Path("/v1/evaluations")
@Tag(name = "技能评价 · Evaluations outside of exams")
public class EvaluationResource {

    private final KeepEvaluations evaluations;

    EvaluationResource(KeepEvaluations evaluations) {
        this.evaluations = evaluations;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "申报企业评价、院校认证或专项能力考核 · State that a person was found skilled otherwise than by exam")
    public Response propose(@Valid @NotNull EvaluationRequest request, @Context UriInfo uri) {
        EvaluationView view = evaluations.propose(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询技能评价 · Find evaluations")
    public Page<EvaluationView> find(@Valid @BeanParam EvaluationFilter filter, @BeanParam Paging paging) {
        return evaluations.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出技能评价 · Export evaluations, all that the list would show")
    public Response export(@Valid @BeanParam EvaluationFilter filter, @BeanParam Paging paging) {
        return Rows.of(EvaluationView.class, paging, page -> evaluations.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看技能评价 · Read an evaluation")
    public EvaluationView read(UUID id) {
        return evaluations.one(id);
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "审批技能评价并发证 · Approve what another person proposed; issues the certificate")
    public Response approve(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(evaluations.approve(id, ifMatch));
    }

    @POST
    @Path("/{id}/rejection")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "不予通过 · Reject an evaluation")
    public Response reject(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull EvaluationRejection stated) {
        return Changed.to(evaluations.reject(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销技能评价 · Annul an evaluation that nobody has decided yet")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(evaluations.annul(id, ifMatch, annulment));
    }
}
