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

@Path("/v1/land-conversions")
@Tag(name = "被征地农民养老保障 · Land-expropriated farmers")
public class LandConversionResource {

    private final ConvertCoverages converting;

    LandConversionResource(ConvertCoverages converting) {
        this.converting = converting;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "申报转入城镇养老保险 · Work out how a coverage goes over into the urban scheme")
    public Response propose(@Valid @NotNull LandConversionRequest request, @Context UriInfo uri) {
        LandConversionView made = converting.propose(request);
        return Created.at(uri, made.id(), made);
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "批准转入 · Approve and do it, as a second person")
    public Response approve(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(converting.approve(id, ifMatch));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销申报 · Strike out what is not approved yet")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(converting.annul(id, ifMatch, annulment));
    }

    @GET
    @RolesAllowed({"clerk", "cashier", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询转入 · Find conversions")
    public Page<LandConversionView> find(@QueryParam("person") String person, @BeanParam Paging paging) {
        return converting.page(person, paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "cashier", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看转入 · Read a conversion with its working")
    public LandConversionView read(UUID id) {
        return converting.one(id);
    }
}
