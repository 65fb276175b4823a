package org.ganlao.socialinsurance.benefit.injury;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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

@Path("/v1/injury-rehabilitations")
@Tag(name = "工伤保险 · Work injury")
public class RehabilitationResource {

    private final RehabilitateInjured rehabilitating;

    RehabilitationResource(RehabilitateInjured rehabilitating) {
        this.rehabilitating = rehabilitating;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记工伤康复 · Begin a rehabilitation")
    public Response begin(@Valid @NotNull RehabilitationRequest request, @Context UriInfo uri) {
        RehabilitationView view = rehabilitating.begin(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询工伤康复 · Find rehabilitations")
    public Page<RehabilitationView> find(
            @QueryParam("injury") UUID injury,
            @Valid @Size(max = 12) @QueryParam("region") String region,
            @BeanParam Paging paging) {
        return rehabilitating.page(injury, region, paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看工伤康复 · Read a rehabilitation")
    public RehabilitationView read(UUID id) {
        return rehabilitating.one(id);
    }

    @POST
    @Path("/{id}/end")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "结束工伤康复 · End a rehabilitation, with what it cost")
    public Response end(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull RehabilitationEnd end) {
        return Changed.to(rehabilitating.end(id, ifMatch, end));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销工伤康复 · Annul a rehabilitation that never was")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(rehabilitating.annul(id, ifMatch, annulment));
    }
}
