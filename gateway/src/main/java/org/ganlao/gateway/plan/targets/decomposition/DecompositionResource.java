package org.ganlao.gateway.plan.targets.decomposition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;

/** How targets are split down the region tree. */
@Path("/v1/plans/{plan}/decompositions")
@Tag(name = "目标分解 · Decomposition")
public class DecompositionResource {

    private final SplitTargets splitting;

    DecompositionResource(SplitTargets splitting) {
        this.splitting = splitting;
    }

    @POST
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(
            summary = "提出目标分解方案 · Propose a split of a region's targets",
            description = "省分到设区市，设区市把本市目标分到县；按权重以最大余数法取整，或逐地列出；合计须等于被分解的目标。"
                    + " · The province splits to cities, a city its own share to counties: by weights, rounded by largest"
                    + " remainder, or by hand; shares sum to what is split.")
    @APIResponse(
            responseCode = "201",
            description = "已提出 · Proposed",
            content = @Content(schema = @Schema(implementation = DecompositionView.class)))
    public Response propose(
            @PathParam("plan") String plan, @NotNull @Valid DecompositionRequest request, @Context UriInfo uri) {
        DecompositionView view = splitting.propose(plan, request);
        return Created.at(uri, view.id(), view);
    }

    @POST
    @Path("/previews")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "试算分解方案 · Work out a split; nothing is recorded")
    @APIResponse(
            responseCode = "200",
            description = "试算结果 · What a proposal would say",
            content = @Content(schema = @Schema(implementation = DecompositionView.class)))
    public Response previewSplit(@PathParam("plan") String plan, @NotNull @Valid DecompositionRequest request) {
        return Response.ok(splitting.preview(plan, request)).build();
    }

    @GET
    @RolesAllowed({"analyst", "supervisor", "system"})
    @Operation(summary = "分解方案及历次修订 · Splits in the order of their proposals")
    public Page<DecompositionView> find(
            @PathParam("plan") String plan, @BeanParam DecompositionFilter filter, @BeanParam Paging paging) {
        return splitting.page(plan, filter, paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"analyst", "supervisor", "system"})
    @Operation(summary = "查看分解方案 · Read a split with all its shares")
    public DecompositionView read(@PathParam("plan") String plan, @PathParam("id") UUID id) {
        return splitting.one(plan, id);
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "批准分解方案 · Approve another person's proposal; it becomes the plan's next revision")
    @APIResponse(
            responseCode = "200",
            description = "已批准 · Approved",
            content = @Content(schema = @Schema(implementation = DecompositionView.class)))
    public Response approve(
            @PathParam("plan") String plan,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(splitting.approve(plan, id, ifMatch));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤回分解方案 · Take back a proposal that nobody approved")
    @APIResponse(
            responseCode = "200",
            description = "已撤回 · Withdrawn",
            content = @Content(schema = @Schema(implementation = DecompositionView.class)))
    public Response withdraw(
            @PathParam("plan") String plan,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Withdrawal withdrawal) {
        return Changed.to(splitting.withdraw(plan, id, ifMatch, withdrawal));
    }
}
