package org.ganlao.gateway.plan.publication.release;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.idempotency.Idempotent;

/** Evaluation of a year's plan. */
@Path("/v1/plans/{plan}/releases/{id}/evaluation")
@Tag(name = "数据发布 · Releases")
public class EvaluationResource {

    private final ReadReleases releases;
    private final EvaluateYear evaluation;

    EvaluationResource(ReadReleases releases, EvaluateYear evaluation) {
        this.releases = releases;
        this.evaluation = evaluation;
    }

    @GET
    @RolesAllowed({"analyst", "supervisor", "system"})
    @Operation(summary = "规划评估 · Which targets of the year were met, and why")
    @APIResponseSchema(value = EvaluationView.class, responseDescription = "OK")
    @APIResponse(responseCode = "422", ref = "#/components/responses/Problem422")
    public EvaluationView evaluation(@PathParam("plan") String plan, @PathParam("id") UUID id) {
        return evaluation.of(releases.find(plan, id));
    }

    @POST
    @Path("/reasons")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(
            summary = "说明原因 · State why a target was met or not",
            description = "由负责该数据的单位说明；后说的在前。 · By the unit that owns the figure; the latest stands first.")
    @APIResponse(
            responseCode = "201",
            description = "已记录 · Recorded",
            content = @Content(schema = @Schema(implementation = EvaluationView.class)))
    public Response state(
            @PathParam("plan") String plan, @PathParam("id") UUID id, @Valid @NotNull ReasonRequest request) {
        return Response.status(Response.Status.CREATED)
                .entity(evaluation.state(plan, id, request))
                .build();
    }
}
