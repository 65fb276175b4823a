package org.ganlao.socialinsurance.benefit.safety;

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

@Path("/v1/high-risk-sites")
@Tag(name = "平安计划 · Safety plan")
public class HighRiskSiteResource {

    private final KeepSites sites;

    HighRiskSiteResource(KeepSites sites) {
        this.sites = sites;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记高风险项目 · Register a construction project or a mine")
    public Response register(@Valid @NotNull HighRiskSiteRequest request, @Context UriInfo uri) {
        HighRiskSiteView view = sites.register(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询高风险项目 · Find sites")
    public Page<HighRiskSiteView> find(@Valid @BeanParam HighRiskSiteFilter filter, @BeanParam Paging paging) {
        return sites.page(filter, paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看高风险项目 · Read a site")
    public HighRiskSiteView read(UUID id) {
        return sites.one(id);
    }

    @POST
    @Path("/{id}/headcount")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "更新人数 · Count the workers of a site anew")
    public Response recount(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedHeadcount stated) {
        return Changed.to(sites.recount(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/closure")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "项目结束 · Close a site")
    public Response close(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull SiteClosure closure) {
        return Changed.to(sites.close(id, ifMatch, closure));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销高风险项目 · Annul a site that never was")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(sites.annul(id, ifMatch, annulment));
    }
}
