package org.ganlao.laborrights.relation.tripartite;

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
import org.ganlao.laborrights.procedure.StatedStep;
import org.ganlao.laborrights.relation.tripartite.domain.BodyState;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.record.Annulment;

@Path("/v1/tripartite-bodies")
@Tag(name = "劳动关系三方协调 · Tripartite bodies")
public class TripartiteBodyResource {

    private final KeepBodies bodies;

    TripartiteBodyResource(KeepBodies bodies) {
        this.bodies = bodies;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记三方机制 · Set a tripartite body up")
    public Response setUp(@Valid @NotNull BodyRequest request, @Context UriInfo uri) {
        BodyView view = bodies.setUp(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询三方机制 · Find tripartite bodies")
    public Page<BodyView> find(
            @QueryParam("region") @Size(max = 12) String region,
            @QueryParam("state") BodyState state,
            @BeanParam Paging paging) {
        return bodies.page(region, state, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出三方机制 · Export tripartite bodies, all that the list would show")
    public Response export(
            @QueryParam("region") @Size(max = 12) String region,
            @QueryParam("state") BodyState state,
            @BeanParam Paging paging) {
        return Rows.of(BodyView.class, paging, page -> bodies.page(region, state, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看三方机制 · Read a tripartite body")
    public BodyView read(UUID id) {
        return bodies.one(id);
    }

    @POST
    @Path("/{id}/dissolution")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "登记机制终止 · Dissolve a body")
    public Response dissolve(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedStep stated) {
        return Changed.to(bodies.dissolve(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销三方机制登记 · Annul a body that never was")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(bodies.annul(id, ifMatch, annulment));
    }
}
