package org.ganlao.laborrights.settlement.hearing;

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

@Path("/v1/recusals")
@Tag(name = "回避 · Recusals")
public class RecusalResource {

    private final DecideRecusals recusals;

    RecusalResource(DecideRecusals recusals) {
        this.recusals = recusals;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "申请回避 · A side asks that an arbitrator does not hear its case")
    public Response ask(@Valid @NotNull RecusalRequest request, @Context UriInfo uri) {
        RecusalView view = recusals.ask(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询回避申请 · Find requests for recusal")
    public Page<RecusalView> find(@Valid @BeanParam RecusalFilter filter, @BeanParam Paging paging) {
        return recusals.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出回避申请 · Export requests for recusal, all that the list would show")
    public Response export(@Valid @BeanParam RecusalFilter filter, @BeanParam Paging paging) {
        return Rows.of(RecusalView.class, paging, page -> recusals.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看回避申请 · Read a request for recusal")
    public RecusalView read(UUID id) {
        return recusals.one(id);
    }

    @POST
    @Path("/{id}/decision")
    @Idempotent
    @RolesAllowed("reviewer")
    @Operation(summary = "决定是否回避 · Another person decides; upheld, somebody takes the place, in planned hearings too")
    public Response decide(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull RecusalDecision decision) {
        return Changed.to(recusals.decide(id, ifMatch, decision));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销误登的回避申请 · Annul a request that nobody made")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(recusals.annul(id, ifMatch, annulment));
    }
}
