package org.ganlao.socialinsurance.oldage.pension;

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

@Path("/v1/deemed-service")
@Tag(name = "基本养老金 · Pensions")
public class DeemedServiceResource {

    private final StateDeemedService services;

    DeemedServiceResource(StateDeemedService services) {
        this.services = services;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "申报视同缴费年限 · State work before accounts began that counts as paid, with its evidence")
    public Response state(@Valid @NotNull DeemedServiceRequest request, @Context UriInfo uri) {
        DeemedServiceView view = services.state(request);
        return Created.at(uri, view.id(), view);
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "认定视同缴费年限 · Approve what another person stated, having seen the evidence")
    public Response approve(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(services.approve(id, ifMatch));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销视同缴费年限 · Strike a statement out; it counts no longer")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(services.annul(id, ifMatch, annulment));
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询视同缴费年限 · Find statements")
    public Page<DeemedServiceView> find(@QueryParam("person") String person, @BeanParam Paging paging) {
        return services.page(person, paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看视同缴费年限 · Read a statement")
    public DeemedServiceView read(UUID id) {
        return services.one(id);
    }
}
