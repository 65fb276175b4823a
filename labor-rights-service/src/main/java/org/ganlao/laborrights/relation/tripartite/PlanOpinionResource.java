package org.ganlao.laborrights.relation.tripartite;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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

@Path("/v1/plan-opinions")
@Tag(name = "劳动关系三方协调 · Tripartite bodies")
public class PlanOpinionResource {

    private final GiveOpinions opinions;

    PlanOpinionResource(GiveOpinions opinions) {
        this.opinions = opinions;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记对安置方案的三方意见 · Record what a meeting says of a staff-placement plan")
    public Response give(@Valid @NotNull OpinionRequest request, @Context UriInfo uri) {
        OpinionView view = opinions.give(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询三方意见 · Find opinions on plans")
    public Page<OpinionView> find(
            @QueryParam("plan") UUID plan, @QueryParam("meeting") UUID meeting, @BeanParam Paging paging) {
        return opinions.page(plan, meeting, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出三方意见 · Export opinions on plans, all that the list would show")
    public Response export(
            @QueryParam("plan") UUID plan, @QueryParam("meeting") UUID meeting, @BeanParam Paging paging) {
        return Rows.of(OpinionView.class, paging, page -> opinions.page(plan, meeting, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看三方意见 · Read an opinion on a plan")
    public OpinionView read(UUID id) {
        return opinions.one(id);
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销三方意见 · Annul an opinion that was never given")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(opinions.annul(id, ifMatch, annulment));
    }
}
