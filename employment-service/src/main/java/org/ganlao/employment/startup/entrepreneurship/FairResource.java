package org.ganlao.employment.startup.entrepreneurship;

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

@Path("/v1/startup-fairs")
@Tag(name = "创业博览会 · Fairs for entrepreneurs")
public class FairResource {

    private final KeepFairs fairs;

    FairResource(KeepFairs fairs) {
        this.fairs = fairs;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记创业博览会 · Record a fair that was held")
    public Response hold(@Valid @NotNull FairRequest request, @Context UriInfo uri) {
        FairView view = fairs.hold(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询创业博览会 · Find fairs")
    public Page<FairView> find(@QueryParam("region") String region, @BeanParam Paging paging) {
        return fairs.page(region, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出创业博览会 · Export fairs, all that the list would show")
    public Response export(@QueryParam("region") String region, @BeanParam Paging paging) {
        return Rows.of(FairView.class, paging, page -> fairs.page(region, page)).answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看创业博览会 · Read a fair with its results")
    public FairView read(UUID id) {
        return fairs.one(id);
    }

    @POST
    @Path("/{id}/results")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记展会成果 · State, or state anew, what a fair brought")
    public Response report(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedResults stated) {
        return Changed.to(fairs.report(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/corrections")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "更正创业博览会 · Correct a fair")
    public Response correct(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull FairCorrection correction) {
        return Changed.to(fairs.correct(id, ifMatch, correction));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销登记 · Annul a fair that was never held")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(fairs.annul(id, ifMatch, annulment));
    }
}
