package org.ganlao.gateway.plan.targets.decomposition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.idempotency.Idempotent;

/** Weights by which targets are split. */
@Path("/v1/plans/{plan}/weight-sets")
@Tag(name = "目标分解 · Decomposition")
public class WeightSetResource {

    private final StateWeights weights;

    WeightSetResource(StateWeights weights) {
        this.weights = weights;
    }

    @POST
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(
            summary = "填报分解权重 · State weights; they take the place of an earlier set of the same code",
            description =
                    "也可用文件报送：/v1/imports/weights，每地一行。 · As a file, a row for each region, through /v1/imports/weights.")
    @APIResponse(
            responseCode = "201",
            description = "已记录 · Recorded",
            content = @Content(schema = @Schema(implementation = WeightSetView.class)))
    public Response state(@PathParam("plan") String plan, @NotNull @Valid WeightSetRequest request) {
        return Response.status(Response.Status.CREATED)
                .entity(weights.state(plan, request))
                .build();
    }

    @GET
    @RolesAllowed({"analyst", "supervisor", "system"})
    @Operation(summary = "可用的分解权重 · Weights by which a region may split its targets")
    public List<WeightSetView> list(
            @PathParam("plan") String plan,
            @QueryParam("region") @Parameter(description = "地区，默认全省 · Region, the plan's own by default")
                    String region) {
        return weights.list(plan, region);
    }
}
