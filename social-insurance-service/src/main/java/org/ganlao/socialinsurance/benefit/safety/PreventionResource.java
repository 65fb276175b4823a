package org.ganlao.socialinsurance.benefit.safety;

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

@Path("/v1/injury-preventions")
@Tag(name = "平安计划 · Safety plan")
public class PreventionResource {

    private final SpendOnPrevention spending;

    PreventionResource(SpendOnPrevention spending) {
        this.spending = spending;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "提出工伤预防支出 · Propose to spend money of the injury fund on prevention")
    public Response propose(@Valid @NotNull PreventionRequest request, @Context UriInfo uri) {
        PreventionView view = spending.propose(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查询工伤预防支出 · Find spending on prevention")
    public Page<PreventionView> find(
            @Valid @Size(max = 12) @QueryParam("region") String region, @BeanParam Paging paging) {
        return spending.page(region, paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查看工伤预防支出 · Read spending on prevention")
    public PreventionView read(UUID id) {
        return spending.one(id);
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "审批并支付，须由他人办理 · Approve, which pays; by another person")
    public Response approve(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(spending.approve(id, ifMatch));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销工伤预防支出 · Annul spending; what was paid comes back")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(spending.annul(id, ifMatch, annulment));
    }
}
