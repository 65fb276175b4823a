package org.ganlao.gateway.plan.oversight.supervision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All items on one screen, and by what they are judged. */
@Path("/v1/plans/{plan}/supervision")
@Tag(name = "督查 · Supervision")
@RolesAllowed({"analyst", "supervisor", "system"})
public class SupervisionResource {

    private final ReadSupervision supervision;
    private final ReadRules rules;

    SupervisionResource(ReadSupervision supervision, ReadRules rules) {
        this.supervision = supervision;
        this.rules = rules;
    }

    @GET
    @Operation(
            summary = "督查总览 · How all items stand in a region",
            description = "每项的亮灯及理由、目标、节点、任务和下级地区。只限本人管辖地区。"
                    + " · Each item's light and why, its targets, milestones and tasks, and the regions below. The caller's own"
                    + " regions only.")
    public SupervisionView screen(
            @PathParam("plan") String plan,
            @QueryParam("region")
                    @Parameter(
                            description = "地区，默认计划所在地区，无权则为本人的 · The plan's own region by default, else the caller's")
                    String region) {
        return supervision.screen(plan, region);
    }

    @GET
    @Path("/rules")
    @Operation(summary = "督查规则 · By what items are judged, and whom delays concern")
    public RulesView rules(@PathParam("plan") String plan) {
        return rules.of(plan);
    }
}
