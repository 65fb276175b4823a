package org.ganlao.gateway.plan.oversight.supervision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.idempotency.Idempotent;

/** What is to be there by a day, and that it is. */
@Path("/v1/plans/{plan}/milestones")
@Tag(name = "督查 · Supervision")
public class MilestoneResource {

    private final StateMilestones stating;
    private final ReadRules milestones;

    MilestoneResource(StateMilestones stating, ReadRules milestones) {
        this.stating = stating;
        this.milestones = milestones;
    }

    @GET
    @RolesAllowed({"analyst", "supervisor", "system"})
    @Operation(summary = "节点及其进度 · Milestones of the plan, and how they stand")
    public List<MilestoneView> milestones(@PathParam("plan") String plan) {
        return milestones.milestones(plan);
    }

    @POST
    @Path("/{milestone}/statements")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(
            summary = "申报节点达成 · Say that a milestone was reached",
            description = "由责任单位或督查单位申报，另一人确认后计入。 · By the unit that answers for the item or the office that"
                    + " supervises; it counts once another person has confirmed it.")
    @APIResponse(
            responseCode = "201",
            description = "已申报 · Stated",
            content = @Content(schema = @Schema(implementation = MilestoneStatementView.class)))
    public Response stateReached(
            @PathParam("plan") String plan,
            @PathParam("milestone") String milestone,
            @NotNull @Valid MilestoneRequest request,
            @Context UriInfo uri) {
        MilestoneStatementView view = stating.state(plan, milestone, request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @Path("/{milestone}/statements")
    @RolesAllowed({"analyst", "supervisor", "system"})
    @Operation(summary = "节点的申报 · What was said of a milestone, in order")
    public List<MilestoneStatementView> statements(
            @PathParam("plan") String plan, @PathParam("milestone") String milestone) {
        return stating.statements(plan, milestone);
    }

    @POST
    @Path("/{milestone}/statements/{id}/confirmation")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "确认节点达成 · Confirm what another person said")
    @APIResponse(
            responseCode = "200",
            description = "已确认 · Confirmed",
            content = @Content(schema = @Schema(implementation = MilestoneStatementView.class)))
    public Response confirm(
            @PathParam("plan") String plan,
            @PathParam("milestone") String milestone,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(stating.confirm(plan, milestone, id, ifMatch));
    }

    @POST
    @Path("/{milestone}/statements/{id}/withdrawal")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤回申报 · Take a statement back, also a confirmed one")
    @APIResponse(
            responseCode = "200",
            description = "已撤回 · Withdrawn",
            content = @Content(schema = @Schema(implementation = MilestoneStatementView.class)))
    public Response withdraw(
            @PathParam("plan") String plan,
            @PathParam("milestone") String milestone,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid StatedReason request) {
        return Changed.to(stating.withdraw(plan, milestone, id, ifMatch, request.reason()));
    }
}
