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

@Path("/v1/land-coverages")
@Tag(name = "被征地农民养老保障 · Land-expropriated farmers")
public class LandCoverageResource {

    private final CoverFarmers farmers;

    LandCoverageResource(CoverFarmers farmers) {
        this.farmers = farmers;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "参保登记 · Cover a person after an expropriation, and state what is due by whom")
    public Response cover(@Valid @NotNull LandCoverageRequest request, @Context UriInfo uri) {
        LandCoverageView made = farmers.cover(request);
        return Created.at(uri, made.id(), made);
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销参保 · Strike a coverage out for which nothing came in")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(farmers.annul(id, ifMatch, annulment));
    }

    @GET
    @RolesAllowed({"clerk", "cashier", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询参保记录 · Find coverages by project or person")
    public Page<LandCoverageView> find(
            @QueryParam("project") UUID project, @QueryParam("person") String person, @BeanParam Paging paging) {
        return farmers.page(project, person, paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "cashier", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看参保记录 · Read a coverage with its shares")
    public LandCoverageView read(UUID id) {
        return farmers.one(id);
    }
}
