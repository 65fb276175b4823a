package org.ganlao.socialinsurance.oldage.landfarmer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
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

@Path("/v1/land-pensions")
@Tag(name = "被征地农民养老保障 · Land-expropriated farmers")
public class LandPensionResource {

    private final GrantLandPensions granting;

    LandPensionResource(GrantLandPensions granting) {
        this.granting = granting;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "核定养老金 · Work a pension of the scheme out")
    public Response propose(@Valid @NotNull LandPensionRequest request, @Context UriInfo uri) {
        LandPensionView made = granting.propose(request);
        return Created.at(uri, made.id(), made);
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "审批养老金 · Approve a pension, as a second person")
    public Response approve(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(granting.approve(id, ifMatch));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销养老金 · Strike a pension out; what was paid has to come back")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(granting.annul(id, ifMatch, annulment));
    }

    @GET
    @RolesAllowed({"clerk", "cashier", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询养老金 · Find pensions of the scheme")
    public Page<LandPensionView> find(@QueryParam("person") String person, @BeanParam Paging paging) {
        return granting.page(person, paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "cashier", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看养老金 · Read a pension with its working")
    public LandPensionView read(UUID id) {
        return granting.one(id);
    }
}
