package org.ganlao.employment.coverage.community;

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

@Path("/v1/community-evaluations")
@Tag(name = "充分就业社区 · Full-employment communities")
public class EvaluationResource {

    private final EvaluateCommunity evaluation;

    EvaluationResource(EvaluateCommunity evaluation) {
        this.evaluation = evaluation;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(
            summary =
                    "按实名数据评估社区，未达标则撤回认定 · Hold a community against the criteria; one that falls short loses its certificate")
    public Response evaluate(@Valid @NotNull EvaluationRequest request, @Context UriInfo uri) {
        EvaluationView view = evaluation.evaluate(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询评估 · Find evaluations")
    public Page<EvaluationView> find(@Valid @BeanParam EvaluationFilter filter, @BeanParam Paging paging) {
        return evaluation.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出评估 · Export evaluations, all that the list would show")
    public Response export(@Valid @BeanParam EvaluationFilter filter, @BeanParam Paging paging) {
        return Rows.of(EvaluationView.class, paging, page -> evaluation.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看评估及其过程 · Read an evaluation with its working")
    public EvaluationView read(UUID id) {
        return evaluation.one(id);
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销评估 · Annul an evaluation that should never have been made")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(evaluation.annul(id, ifMatch, annulment));
    }
}
