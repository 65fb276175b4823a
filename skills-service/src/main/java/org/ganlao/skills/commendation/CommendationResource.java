package org.ganlao.skills.commendation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.ganlao.skills.commendation.domain.CommendationState;

@Path("/v1/commendations")
@Tag(name = "技能人才表彰 · Commendations")
public class CommendationResource {

    private final CommendWorkers commendations;

    CommendationResource(CommendWorkers commendations) {
        this.commendations = commendations;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "提名表彰 · Nominate a skilled worker for an honour")
    public Response nominate(@Valid @NotNull CommendationRequest request, @Context UriInfo uri) {
        CommendationView made = commendations.nominate(request);
        return Created.at(uri, made.id(), made);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询表彰提名 · Find nominations for honours")
    public Page<CommendationView> find(
            @QueryParam("state") CommendationState state,
            @QueryParam("honour") @Size(max = 100) String honour,
            @QueryParam("region") @Size(max = 12) String region,
            @BeanParam Paging paging) {
        return commendations.page(state, honour, region, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出表彰提名 · Export nominations for honours, all that the list would show")
    public Response export(
            @QueryParam("state") CommendationState state,
            @QueryParam("honour") @Size(max = 100) String honour,
            @QueryParam("region") @Size(max = 12) String region,
            @BeanParam Paging paging) {
        return Rows.of(CommendationView.class, paging, next -> commendations.page(state, honour, region, next))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看表彰提名 · Read one of the nominations for honours")
    public CommendationView read(UUID id) {
        return commendations.one(id);
    }

    @POST
    @Path("/{id}/publicity")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "审核并公示 · Approve a nomination of another person and make it public for some working days")
    public Response publish(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Publicity publicity) {
        return Changed.to(commendations.publish(id, ifMatch, publicity));
    }

    @POST
    @Path("/{id}/refusal")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "不予公示 · Decline a nomination")
    public Response decline(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull CommendationGrounds grounds) {
        return Changed.to(commendations.decline(id, ifMatch, grounds));
    }

    @POST
    @Path("/{id}/award")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "决定表彰 · Award after the publicity, where no objection stands or is open")
    public Response award(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(commendations.award(id, ifMatch));
    }

    @POST
    @Path("/{id}/withholding")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "决定不予表彰 · Decide after the publicity that nothing is awarded")
    public Response withhold(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull CommendationGrounds grounds) {
        return Changed.to(commendations.withhold(id, ifMatch, grounds));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销提名 · Annul a nomination")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(commendations.annul(id, ifMatch, annulment));
    }
}
