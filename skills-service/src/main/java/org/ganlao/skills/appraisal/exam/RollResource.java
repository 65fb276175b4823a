package org.ganlao.skills.appraisal.exam;

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

@Path("/v1/certificate-rolls")
@Tag(name = "发证名册 · Certificate rolls")
public class RollResource {
    private final KeepRolls rolls;

    RollResource(KeepRolls rolls) {
        this.rolls = rolls;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "提出发证名册 · Propose to certify all who have passed a session")
    public Response propose(@Valid @NotNull RollRequest request, @Context UriInfo uri) {
        RollView view = rolls.propose(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "inspector", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询发证名册 · Find rolls")
    public Page<RollView> find(
            @QueryParam("session") UUID session, @QueryParam("region") String region, @BeanParam Paging paging) {
        return rolls.page(session, region, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "inspector", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出发证名册 · Export rolls, all that the list would show")
    public Response export(
            @QueryParam("session") UUID session, @QueryParam("region") String region, @BeanParam Paging paging) {
        return Rows.of(RollView.class, paging, page -> rolls.page(session, region, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "inspector", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看发证名册 · Read a roll")
    public RollView read(UUID id) {
        return rolls.one(id);
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "审批发证，由他人办理 · Approve what another person proposed; issues the certificates")
    public Response approve(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(rolls.approve(id, ifMatch));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "reviewer", "supervisor"})
    @Operation(summary = "撤销发证名册 · Annul a roll that nobody has approved")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(rolls.annul(id, ifMatch, annulment));
    }
}
