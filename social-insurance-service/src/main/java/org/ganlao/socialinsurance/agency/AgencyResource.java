package org.ganlao.socialinsurance.agency;

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

@Path("/v1/agencies")
@Tag(name = "经办机构 · Agencies")
public class AgencyResource {

    private final KeepAgencies agencies;

    AgencyResource(KeepAgencies agencies) {
        this.agencies = agencies;
    }

    @POST
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "登记经办机构 · Register an agency with its services")
    public Response open(@Valid @NotNull AgencyRequest request, @Context UriInfo uri) {
        AgencyView view = agencies.open(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "cashier", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查询经办机构 · Find agencies")
    public Page<AgencyView> find(@Valid @BeanParam AgencyFilter filter, @BeanParam Paging paging) {
        return agencies.page(filter, paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "cashier", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查看经办机构 · Read an agency")
    public AgencyView read(UUID id) {
        return agencies.one(id);
    }

    @POST
    @Path("/{id}/corrections")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "更正经办机构 · State an agency anew, its closing among it")
    public Response correct(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull AgencyCorrection correction) {
        return Changed.to(agencies.correct(id, ifMatch, correction));
    }
}
