package org.ganlao.socialinsurance.oldage.migrant;

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

@Path("/v1/migrant-conversions")
@Tag(name = "农民工 · Workers from the countryside")
public class MigrantConversionResource {

    private final ConvertMigrants migrants;

    MigrantConversionResource(ConvertMigrants migrants) {
        this.migrants = migrants;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "申报转入统一制度 · Work out how a worker from the countryside goes over into the full scheme")
    public Response workOut(@Valid @NotNull MigrantConversionRequest request, @Context UriInfo uri) {
        MigrantConversionView made = migrants.workOut(request);
        return Created.at(uri, made.id(), made);
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "批准转入 · Approve and do it, as a second person")
    public Response convert(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(migrants.convert(id, ifMatch));
    }

    @GET
    @RolesAllowed({"clerk", "cashier", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询转入 · Find conversions")
    public Page<MigrantConversionView> find(@QueryParam("person") String person, @BeanParam Paging paging) {
        return migrants.page(person, paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "cashier", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看转入 · Read a conversion with its working")
    public MigrantConversionView read(UUID id) {
        return migrants.one(id);
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销申报 · Strike out what is not approved yet")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(migrants.annul(id, ifMatch, annulment));
    }
}
