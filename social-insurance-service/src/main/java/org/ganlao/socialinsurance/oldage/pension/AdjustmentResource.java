package org.ganlao.socialinsurance.oldage.pension;

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

@Path("/v1/pension-adjustments")
@Tag(name = "基本养老金 · Pensions")
public class AdjustmentResource {

    private final AdjustPensions adjusting;

    AdjustmentResource(AdjustPensions adjusting) {
        this.adjusting = adjusting;
    }

    @POST
    @Path("/simulation")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "测算养老金调整 · What an adjustment would cost, county by county; nothing is kept")
    public AdjustmentCost simulate(@Valid @NotNull SimulationRequest request) {
        return adjusting.simulate(request);
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "提出养老金调整 · Propose an adjustment of all pensions of a region")
    public Response propose(@Valid @NotNull AdjustmentRequest request, @Context UriInfo uri) {
        AdjustmentView view = adjusting.propose(request);
        return Created.at(uri, view.id(), view);
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(
            summary =
                    "批准养老金调整，后台执行 · Approve another person's proposal; the job of the same id adds it to each pension")
    public Response approve(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(adjusting.approve(id, ifMatch));
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查询养老金调整 · Find adjustments")
    public Page<AdjustmentView> find(@BeanParam Paging paging) {
        return adjusting.page(paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查看养老金调整 · Read an adjustment with what it added so far")
    public AdjustmentView read(UUID id) {
        return adjusting.one(id);
    }
}
