package org.ganlao.socialinsurance.oldage.landfarmer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.record.Annulment;

@Path("/v1/land-pilots")
@Tag(name = "被征地农民养老保障 · Land-expropriated farmers")
public class LandPilotResource {

    private final KeepLandPilots pilots;

    LandPilotResource(KeepLandPilots pilots) {
        this.pilots = pilots;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "申报试点 · State from which day on a county runs the scheme")
    public Response state(@Valid @NotNull LandPilotRequest request, @Context UriInfo uri) {
        LandPilotView made = pilots.state(request);
        return Created.at(uri, made.id(), made);
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "批准试点 · Approve a pilot, as a second person")
    public Response approve(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(pilots.approve(id, ifMatch));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销试点 · Strike a pilot out by which nobody is covered")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(pilots.annul(id, ifMatch, annulment));
    }

    @GET
    @RolesAllowed({"clerk", "cashier", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询试点 · Find pilots")
    public Page<LandPilotView> find(@BeanParam Paging paging) {
        return pilots.page(paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "cashier", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看试点 · Read a pilot")
    public LandPilotView read(UUID id) {
        return pilots.one(id);
    }
}
